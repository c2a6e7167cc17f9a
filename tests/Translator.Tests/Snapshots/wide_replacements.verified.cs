/* wide_replacements - what streams of wide characters write for characters that the locale C lacks; conversions refuse them */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Locale;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Wchar;
using wchar_t = int;
using wint_t = uint;

internal static unsafe class WideReplacements
{
    static void show(sbyte* call, int result)
    {
        printf("%s = %d%s%s\n"u8, call, result, errno != 0 ? " "u8 : ""u8, errno != 0 ? strerror(errno) : ""u8.ToPointer());
        errno = 0;
    }

    static readonly wchar_t* text = StaticStorage.Create<wchar_t>(['a', 8230, 8364, 228, 223, 189, 306, 119808, 'z', 0]);

    static int main()
    {
        FILE* stream = tmpfile();
        sbyte* bytes = stackalloc sbyte[64];
        mbstate_t state;
        wint_t @byte;

        memset(&state, 0, (ulong)sizeof(mbstate_t));
        do
        {
            errno = 0;
            show("fputws(text, stream)"u8.ToPointer(), fputws(text, stream));
        }
        while (false);
        do
        {
            errno = 0;
            show("fputwc(0x2026, stream)"u8.ToPointer(), (int)fputwc(0x2026, stream));
        }
        while (false);
        do
        {
            errno = 0;
            show("putwc(0xe4, stream)"u8.ToPointer(), (int)putwc(0xe4, stream));
        }
        while (false);
        do
        {
            errno = 0;
            show("fwprintf(stream, L\"<%ls|%lc|%s|%5ls|\\u2026\\u00e4>\", text, (wint_t)0x20ac, \"plain\", L\"\\u2026\")"u8.ToPointer(), fwprintf(stream, "<%ls|%lc|%s|%5ls|…ä>"u8.ToWide(), text, 0x20acu, "plain"u8, "…"u8.ToWide()));
        }
        while (false);
        do
        {
            errno = 0;
            show("fputwc(0x110000, stream)"u8.ToPointer(), (int)fputwc(0x110000, stream));
        }
        while (false);
        do
        {
            errno = 0;
            show("fputwc(0xd800, stream)"u8.ToPointer(), (int)fputwc(0xd800, stream));
        }
        while (false);
        do
        {
            errno = 0;
            show("fputwc(0xe0041, stream)"u8.ToPointer(), (int)fputwc(0xe0041, stream));
        }
        while (false);
        do
        {
            errno = 0;
            show("fputwc(0xfffd, stream)"u8.ToPointer(), (int)fputwc(0xfffd, stream));
        }
        while (false);
        rewind(stream);
        while ((@byte = fgetwc(stream)) != WEOF)
            putchar((int)@byte);
        printf("\n"u8);
        do
        {
            errno = 0;
            show("wctomb(bytes, 0x2026)"u8.ToPointer(), wctomb(bytes, 0x2026));
        }
        while (false);
        do
        {
            errno = 0;
            show("wcrtomb(bytes, 0x20ac, &state)"u8.ToPointer(), (int)wcrtomb(bytes, 0x20ac, &state));
        }
        while (false);
        do
        {
            errno = 0;
            show("wcstombs(bytes, text, sizeof bytes)"u8.ToPointer(), (int)wcstombs(bytes, text, 64));
        }
        while (false);
        do
        {
            errno = 0;
            show("snprintf(bytes, sizeof bytes, \"[%ls]\", text)"u8.ToPointer(), snprintf(bytes, 64, "[%ls]"u8, text));
        }
        while (false);
        do
        {
            errno = 0;
            show("snprintf(bytes, sizeof bytes, \"[%lc]\", (wint_t)0x2026)"u8.ToPointer(), snprintf(bytes, 64, "[%lc]"u8, 0x2026u));
        }
        while (false);
        do
        {
            errno = 0;
            show("wctob(0xe4)"u8.ToPointer(), wctob(0xe4));
        }
        while (false);
        fclose(stream);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
