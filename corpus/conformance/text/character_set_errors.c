/* character_set_errors - iconv: what is no character, what is cut off, what another set lacks, and where there is no more room */
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
    char result[64], *in, *out = result, *nothing = NULL;
    size_t left, room = sizeof result;
    iconv_t cd;

    /* not UTF-8 */
    CONVERT("UTF-16LE", "UTF-8", "ab\xff" "cd");
    CONVERT("UTF-16LE", "UTF-8", "\x80" "ab");
    CONVERT("UTF-16LE", "UTF-8", "ab\xc0\x80");
    CONVERT("UTF-16LE", "UTF-8", "ab\xed\xa0\x80" "c");
    CONVERT("UTF-16LE", "UTF-8", "ab\xf4\x90\x80\x80" "c");
    CONVERT("WCHAR_T", "UTF-8", "ab\xf4\x90\x80\x80" "c");
    CONVERT("UTF-16LE", "UTF-8", "ab\xe2\x28\xa1");
    CONVERT("UTF-16LE", "UTF-8", "\xf8\x88\x80\x80\x80" "c");
    CONVERT("UTF-16LE", "UTF-8", "\xe0\x80\x80");
    /* cut off */
    CONVERT("UTF-16LE", "UTF-8", "ab\xc3");
    CONVERT("UTF-16LE", "UTF-8", "ab\xe2\x80");
    CONVERT("UTF-16LE", "UTF-8", "\xf0\x80\x80");
    CONVERT("UTF-8", "UTF-16LE", "a\0b");
    CONVERT("UTF-8", "UTF-16LE", "a\0\x00\xd8");
    CONVERT("UTF-8", "UTF-16", "\xff");
    CONVERT("UTF-8", "UTF-32LE", "a\0\0\0\0\xd8");
    /* surrogates and numbers that are too large */
    CONVERT("UTF-8", "UTF-16LE", "a\0\x00\xd8" "a\0b\0");
    CONVERT("UTF-8", "UTF-16LE", "a\0\x00\xdc" "a\0b\0");
    CONVERT("UTF-8", "UTF-32LE", "a\0\0\0\0\xd8\0\0");
    CONVERT("UTF-8", "UTF-32LE", "\0\0\x11\0");
    CONVERT("UTF-8", "WCHAR_T", "\xff\xff\xff\x7f");
    CONVERT("UTF-8", "WCHAR_T", "\x00\x00\x00\x80");
    CONVERT("UTF-16", "UCS-4LE", "\0\0\x11\0");
    CONVERT("UTF-8", "UCS-2", "\x00\xd8");
    CONVERT("UTF-8", "ASCII", "ab\x80" "c");
    CONVERT("UTF-8", "ISO-8859-7", "a\xae");
    /* what the other set lacks */
    CONVERT("ASCII", "UTF-8", "abc\xc3\xa4z");
    CONVERT("ISO-8859-1", "ISO-8859-15", "a\xa4" "b");
    CONVERT("ISO-8859-15", "ISO-8859-1", "a\xa4" "b");
    CONVERT("UCS-2", "UTF-8", "ab\xf0\x9f\x98\x80");
    CONVERT("ASCII", "UTF-8", "a\xf3\xa0\x81\x81z");
    CONVERT("ASCII", "UTF-8", "a\xef\xbb\xbfz");
    /* left out */
    CONVERT("ASCII//IGNORE", "UTF-8", "abc\xc3\xa4z\xe2\x80\xa6!");
    CONVERT("ASCII//ignore", "UTF-8", "abc");
    CONVERT("ASCII", "UTF-8//IGNORE", "abc\xc3\xa4z");
    CONVERT("UTF-16LE//IGNORE", "UTF-8", "ab\xff" "cd");
    CONVERT("UTF-16LE//IGNORE", "UTF-8", "ab\xe2\x28\xa1" "cd");
    CONVERT("UTF-16LE//IGNORE", "UTF-8", "ab\xc3");
    CONVERT("UTF-8//IGNORE", "UTF-16LE", "a\0\x00\xdc" "b\0");
    CONVERT("UTF-8//IGNORE", "UTF-32LE", "a\0\0\0\0\xd8\0\0b\0\0\0");
    CONVERT("UCS-2//IGNORE", "UTF-8", "a\xf0\x9f\x98\x80z");
    CONVERT("UTF-8//IGNORE", "ASCII", "ab\x80" "c");
    /* no more room */
    INTO(5, "UTF-16LE", "UTF-8", "abc");
    INTO(1, "UTF-16", "UTF-8", "abc");
    INTO(3, "UTF-16", "UTF-8", "abc");
    INTO(4, "UTF-16", "UTF-8", "abc");
    INTO(4, "UTF-16LE", "UTF-8", "a\xf0\x9f\x98\x80");
    INTO(3, "UTF-8", "ISO-8859-1", "\xe4\xe4\xe4");
    INTO(2, "UTF-8", "UTF-8", "a\xc3\xa4");
    INTO(0, "UTF-8", "UTF-8", "abc");
    INTO(2, "ASCII", "UTF-8", "ab\xc3\xa4");
    INTO(2, "ASCII", "UTF-8", "ab\xc3");
    INTO(2, "ASCII", "UTF-8", "ab\xff");
    INTO(8, "WCHAR_T", "UTF-8", "ab\xff");
    INTO(8, "UCS-4LE", "UTF-8", "ab\xff");
    INTO(2, "ASCII//IGNORE", "UTF-8", "ab\xc3\xa4" "c");
    INTO(1, "UTF-8//IGNORE", "UTF-16LE", "a\0\x00\xdc" "b\0");
    INTO(4, "ASCII//TRANSLIT", "UTF-8", "ab\xe2\x80\xa6z");

    /* A text in several pieces: the mark comes once, and again when it begins anew. */
    cd = iconv_open("UTF-16", "UTF-8");
    in = "ab";
    left = 1;
    printf("%ld", (long)iconv(cd, &in, &left, &out, &room));
    printf(" %td", out - result);
    left = 1;
    printf(" %ld", (long)iconv(cd, &in, &left, &out, &room));
    printf(" %td", out - result);
    printf(" %ld", (long)iconv(cd, NULL, NULL, NULL, NULL));
    in = "c";
    left = 1;
    iconv(cd, &in, &left, &out, &room);
    printf(" %td", out - result);
    printf(" %ld", (long)iconv(cd, &nothing, NULL, &out, &room));
    in = "d";
    left = 1;
    iconv(cd, &in, &left, &out, &room);
    printf(" %td\n", out - result);
    iconv_close(cd);
    cd = iconv_open("UTF-8", "UTF-16");
    out = result;
    room = sizeof result;
    in = "\xfe\xff";
    left = 2;
    printf("%ld", (long)iconv(cd, &in, &left, &out, &room));
    in = "\0a";
    left = 2;
    printf(" %ld", (long)iconv(cd, &in, &left, &out, &room));
    printf(" %.*s\n", (int)(out - result), result);
    iconv_close(cd);

    errno = 0;
    printf("%ld ", (long)iconv((iconv_t)-1, &in, &left, &out, &room));
    printf("%s\n", strerror(errno));
    errno = 0;
    printf("%d ", iconv_close((iconv_t)-1));
    printf("%s\n", strerror(errno));
    return 0;
}
