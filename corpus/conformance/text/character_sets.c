/* character_sets - iconv: the names of sets, and characters of one, two, three and four bytes from UTF-8 into each; and back, with marks and without */
#include <errno.h>
#include <iconv.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

/* Converts bytes into at most room bytes and shows how far it came. */
static void convert(const char *to, const char *from, const char *text, size_t count, size_t room)
{
    char result[256], *in = (char *)text, *out = result, *p;
    iconv_t cd = iconv_open(to, from);
    size_t left = count, space = room;
    long status;
    int error;

    printf("%s from %s:", to, from);
    if (cd == (iconv_t)-1) {
        printf(" %s\n", strerror(errno));
        return;
    }
    errno = 0;
    status = (long)iconv(cd, &in, &left, &out, &space);
    error = errno;
    printf(" %ld%s%s,", status, error ? " " : "", error ? strerror(error) : "");
    if (left > 0)
        printf(" left %zu,", left);
    for (p = result; p < out; p++)
        printf(" %02x", (unsigned char)*p);
    printf(", closed %d\n", iconv_close(cd));
}

#define CONVERT(to, from, text) convert(to, from, text, sizeof(text) - 1, 256)
#define INTO(room, to, from, text) convert(to, from, text, sizeof(text) - 1, room)

int main(void)
{
    static const char *const sets[] = {
        "UTF-8", "utf8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "UCS-2", "UCS-2LE", "UCS-2BE", "UNICODE",
        "UCS-4", "UCS-4LE", "WCHAR_T", "ISO-10646/UTF8", "ISO-8859-1", "latin1", "ISO8859-15", "ASCII", "us-ascii", "ANSI_X3.4-1968", "",
        "CP1252", "WINDOWS-1252", "CP850", "437", "MACINTOSH", "ISO-8859-2", "KOI8-R", "CP1251", "ISO-8859-5", "ISO-8859-7", "no-such-set", "646",
        " UTF-8 ", "UTF-8/", "UTF-8//", "UTF-8//no-such-suffix",
    };
    size_t i;

    for (i = 0; i < sizeof sets / sizeof *sets; i++)
        CONVERT(sets[i], "UTF-8", "az\xc3\xa4");
    CONVERT("UTF-16", "UTF-8", "\xe2\x82\xac\xf0\x9f\x98\x80");
    CONVERT("UTF-32BE", "UTF-8", "\xe2\x82\xac\xf0\x9f\x98\x80");
    CONVERT("ISO-8859-15", "UTF-8", "\xe2\x82\xac");
    CONVERT("CP1252", "UTF-8", "\xe2\x82\xac\xe2\x80\x9e");
    CONVERT("KOI8-R", "UTF-8", "\xd0\x9f\xd1\x80\xd0\xb8");
    CONVERT("ISO-8859-2", "UTF-8", "\xc5\x82\xc3\xb3");
    CONVERT("CP437", "UTF-8", "\xe2\x95\x94\xc3\xa4");
    CONVERT("UTF-8", "ISO-8859-15", "\xa4\xbd");
    CONVERT("UTF-8", "ISO-8859-1", "\xa4\xbd\x80");
    CONVERT("UTF-8", "CP1251", "\xcf\xf0");
    CONVERT("ISO-8859-15", "ISO-8859-1", "a\xe4z");
    CONVERT("UTF-8", "UTF-16", "\xff\xfe" "a\0b\0");
    CONVERT("UTF-8", "UTF-16", "\xfe\xff\0a\0b");
    CONVERT("UTF-8", "UTF-16", "a\0b\0");
    CONVERT("UTF-8", "UTF-16", "\xff\xfe\xff\xfe" "a\0");
    CONVERT("UTF-8", "UTF-16LE", "\xff\xfe" "a\0b\0");
    CONVERT("UTF-8", "UTF-16BE", "\xd8\x3d\xde\0");
    CONVERT("UTF-8", "UTF-32", "\xff\xfe\0\0a\0\0\0");
    CONVERT("UTF-8", "UTF-32", "\0\0\xfe\xff\0\0\0a");
    CONVERT("UTF-8", "UTF-32LE", "a\0\0\0\xac\x20\0\0");
    CONVERT("UTF-8", "UNICODE", "\xfe\xff\0a");
    CONVERT("UTF-8", "UCS-2BE", "\0a");
    CONVERT("UTF-8", "UCS-4", "\0\0\0a");
    CONVERT("UTF-8", "WCHAR_T", "a\0\0\0\xac\x20\0\0");
    CONVERT("WCHAR_T", "WCHAR_T", "a\0\0\0");
    CONVERT("UTF-8", "no-such-set", "a");
    printf("%s\n", setlocale(LC_ALL, "C.UTF-8"));
    CONVERT("", "ISO-8859-1", "a\xe4");
    CONVERT("ISO-8859-1", "", "a\xc3\xa4");
    return 0;
}
