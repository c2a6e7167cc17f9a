/* options: -std=c89 */
<: :> <% %> u"x" U'y' u8"z" L"w" 0x1p+2 inline restrict asm typeof linux unix __linux__
#ifdef __STDC_VERSION__
not
#endif
a //* comment */ b
