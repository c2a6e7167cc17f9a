/* options: -std=gnu89 */
<: :> u"x" L"w" 0x1p+2 linux unix a // comment
#ifdef __STDC_VERSION__
not
#endif
#ifdef __GNUC_GNU_INLINE__
gnu inline
#endif
