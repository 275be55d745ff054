/**
 * Keys that chats, mailers and adverts append to links they pass on. They tell who sent a reader and nothing of the
 * view, so they are dropped on arrival. Lower case; a name that ends in `*` stands for all that begin so.
 */
const names = `
  utm_* mtm_* matomo_* pk_* piwik_* itm_* hsa_* _hs* __hs* hsctatracking mc_cid mc_eid mkt_tok ml_subscriber*
  _kx vero_* oly_* ck_subscriber_id
  gclid gclsrc gbraid wbraid dclid gad_* srsltid _ga* _gl _gac* msclkid cvid ocid s_kwcid ef_id
  fbclid fb_* mibextid rdid _rdr _rdc igshid igsh ig_* twclid ref_src ref_url ttclid tt_medium tt_content
  li_fat_id lipi trk trkcampaign epik sccid rdt_cid tblci dicbo irclickid irgwc
  yclid ysclid ymclid _openstat bd_vid bd_source qhclickid napm n_media n_query n_rank n_ad*
  zarsrc zalo* gidzl from isappinstalled nsukey scene ascene wxfrom wx_* mpshare srcid clicktime enterid
  exportkey pass_ticket devicetype nettype spm scm share_* sharer_* sharefrom adtag vd_source xsec_* xhsshare
  _branch_* guccounter guce_*
`
  .trim()
  .split(/\s+/);
const whole = new Set(names.filter((name) => !name.endsWith('*')));
const starts = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/** Whether a key of an address only tells where its reader came from. */
export function isTracking(key: string): boolean {
  const name = key.toLowerCase();
  return whole.has(name) || starts.some((start) => name.startsWith(start));
}
