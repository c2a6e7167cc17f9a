/* options: -std=gnu99 */
u"x" U'y' u8"z" L"w" ??= __STDC_VERSION__ __STDC_UTF_16__ __GNUC_STDC_INLINE__
