const kinds = /^(Khu công nghiệp|Khu kinh tế(?: ven biển| cửa khẩu)?|Cảng hàng không quốc tế|Cửa khẩu quốc tế|Cửa khẩu song phương|Cảng tổng hợp|Trạm biến áp)\s+(-\s+)?/;

/** A place's name without the word for its kind, its English form and brackets: `Khu công nghiệp Đông Mai` is `Đông Mai`. */
export const shortName = (name: string): string =>
  name.replace(kinds, '').replace(/\s+(Industrial(-Service)? Park|Seaport Industrial Park|(Coastal |Border-Gate )?Economic Zone)\b/, '').replace(/\s*\([^)]*\)/g, '').trim();
