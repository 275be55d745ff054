import type { ClustersWords } from '../en/clusters.ts';

export const clusters: ClustersWords = {
  lead: (known: number, planned: string) =>
    `Hiện đã biết tên ${known} trong ${planned} cụm công nghiệp quy hoạch đến năm 2030. Cụm công nghiệp không phải khu công nghiệp: không cụm nào thuộc 23 khu, cũng không nằm trong số liệu tổng của các khu.`,
  search: 'Cụm, xã, phường hoặc chủ đầu tư',
  show: 'Xem các cụm',
  sort: 'Sắp xếp theo',
  ready: 'đang hoạt động trước',
  station: 'Trạm biến áp trong phạm vi, km',
  all: (count: number) => (count === 1 ? '1 cụm' : `Tất cả ${count} cụm`),
  counts: (match: number, of: number, may: number, no: number) =>
    `${match}/${of} cụm phù hợp, ${may} cụm có thể phù hợp, ${no} cụm không phù hợp`,
  ignored: (items: string) =>
    `Các cụm không công bố số liệu ứng với những điều kiện này nên đã bỏ qua: ${items}`,
  none: 'Không có cụm nào phù hợp.',
  hide: 'Ẩn các cụm có thể phù hợp',
  hidden: (count: number) => `${count} cụm có thể phù hợp đang bị ẩn`,
  take: (count: number) => `Tải xuống ${count} cụm trong danh sách`,
  unplaced: 'Không có trên bản đồ: chưa công bố vị trí.',
  onMap: 'Xem các cụm trên bản đồ',
  totals: 'Số liệu tổng chính thức và dữ liệu ở đây',
  total: 'Chỉ tiêu',
  official: 'Chính thức',
  ours: 'Dữ liệu ở đây',
  sum: (area: string, known: number, of: number) =>
    `${area}, có số liệu của ${known} trên ${of} cụm`,
  count: (number: number) => `${number} cụm đã biết tên ở đây`,
  stages: (operating: number, building: number, planned: number) =>
    `${operating} đang hoạt động, ${building} đang xây dựng, ${planned} quy hoạch`,
  names: {
    clustersPlanned: 'Quy hoạch',
    clusterPlannedArea: 'Diện tích quy hoạch',
    clustersFounded: 'Đã thành lập hoặc mở rộng',
    clusterArea: 'Diện tích các cụm đó',
    clustersInPreparation: 'Đang chuẩn bị',
    clusterCapital: 'Vốn hạ tầng',
    clusterOccupancy: 'Tỷ lệ lấp đầy',
    clusterProjects: 'Dự án thứ cấp',
    clusterWorkers: 'Lao động',
  },
  difference: {
    heading: 'Khu hay cụm: các nguồn của chúng tôi nói gì',
    topic: 'Câu hỏi',
    parks: 'Khu công nghiệp',
    clusters: 'Cụm công nghiệp',
    law: 'Pháp luật quy định',
    lawText: 'Các nguồn của chúng tôi không có văn bản pháp luật nào về sự khác nhau này.',
    size: 'Quy mô',
    sizeText: (from: string, to: string, known: number, of: number) =>
      `${from} đến ${to}, có số liệu của ${known} trên ${of}`,
    manager: 'Ai quản lý',
    managerParks: (authority: string) =>
      `Dữ liệu của chúng tôi nêu ${authority} là nơi giải đáp về khu kinh tế và khu công nghiệp.`,
    managerClusters:
      'Chưa công bố trong các nguồn của chúng tôi. Ba cụm có dẫn quyết định thành lập của UBND.',
    purpose: 'Dành cho',
    purposeParks: (known: number, of: number) =>
      `Có thông tin ngành nghề của ${known} trên ${of} khu.`,
    purposeClusters:
      'Hai cụm dành chỗ cho cơ sở di dời khỏi khu dân cư (Đông Mai, phía Đông Đầm Hà B); một cụm phục vụ công nghiệp hỗ trợ. Các cụm khác chưa công bố.',
  },
};
