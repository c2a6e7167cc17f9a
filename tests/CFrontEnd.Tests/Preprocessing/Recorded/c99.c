/* options: -std=c99 */
<: :> u"x" U'y' u8"z" L"w" 0x1p+2 linux __STDC_VERSION__ __STRICT_ANSI__ a // comment
