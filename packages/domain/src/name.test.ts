import { expect, it } from 'vitest';
import { shortName } from './name.ts';

it.each([
  ['Khu công nghiệp Đông Mai', 'Đông Mai'],
  ['Đông Mai Industrial Park', 'Đông Mai'],
  ['Hải Hà Seaport Industrial Park', 'Hải Hà Seaport'],
  ['Đầm Nhà Mạc Industrial-Service Park', 'Đầm Nhà Mạc'],
  ['Đầm Nhà Mạc工业服务园区', 'Đầm Nhà Mạc'],
  ['ダムニャーマック工業・サービス団地', 'ダムニャーマック'],
  ['덤냐막 산업·서비스단지', '덤냐막'],
  ['东梅工业园区', '东梅'],
  ['東梅工業園區', '東梅'],
  ['ドンマイ工業団地', 'ドンマイ'],
  ['동마이 산업단지', '동마이'],
  ['Kawasan Industri Đông Mai', 'Đông Mai'],
  ['Khu kinh tế ven biển Quảng Yên', 'Quảng Yên'],
  ['广安沿海经济区', '广安'],
  ['モンカイ国境ゲート経済区', 'モンカイ'],
  ['꽝옌 연안 경제구역', '꽝옌'],
  ['Zona Ekonomi Gerbang Perbatasan Móng Cái', 'Móng Cái'],
  ['ソンコアイ工業団地（アマタシティ・ハロン）', 'ソンコアイ'],
  ['Kawasan Industri dan Jasa Đầm Nhà Mạc', 'Đầm Nhà Mạc'],
  ['Amata 1 (Sông Khoai park) 110 kV substation', 'Amata 1 110 kV substation'],
  ['Amata 1（Sông Khoai园区）110 kV变电站', 'Amata 1 110 kV变电站'],
])('%s is %s', (name, short) => expect(shortName(name)).toBe(short));
