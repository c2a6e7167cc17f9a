/* transliterations - iconv with //TRANSLIT: similar characters and question marks, in the locale C and in one with more of them */
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

static void show(void)
{
    CONVERT("ASCII//TRANSLIT", "UTF-8", "abc\xc3\xa4z\xe2\x80\xa6\xe2\x82\xac");
    CONVERT("ASCII//translit", "UTF-8", "\xe2\x80\x9cquoted\xe2\x80\x9d \xe2\x80\x93 \xc2\xab\xc2\xbb");
    CONVERT("ASCII//TRANSLIT", "UTF-8", "\xef\xac\x83 \xc3\x9f \xc3\x86 \xc2\xbd \xc2\xa9 \xe3\x8e\xa9 \xf0\x9d\x94\xb8");
    CONVERT("ASCII//TRANSLIT", "UTF-8", "\xc3\xa9\xc3\xbc\xc3\x85\xc5\x82 \xd0\x9f \xe4\xb8\xad \xf0\x9f\x98\x80");
    CONVERT("ISO-8859-1//TRANSLIT", "UTF-8", "\xe2\x82\xac \xc2\xa4 \xc5\xbd \xe2\x80\x99");
    CONVERT("ISO-8859-15//TRANSLIT", "UTF-8", "\xc2\xa4 \xc2\xbc \xe2\x82\xac");
    CONVERT("KOI8-R//TRANSLIT", "UTF-8", "\xd0\x81 \xc3\xa4 \xe2\x80\xa6");
    CONVERT("UCS-2//TRANSLIT", "UTF-8", "a\xf0\x9f\x98\x80");
    CONVERT("UTF-8//TRANSLIT", "WCHAR_T", "\0\xd8\0\0a\0\0\0");
    CONVERT("UTF-16LE//TRANSLIT", "WCHAR_T", "\0\xd8\0\0a\0\0\0");
    CONVERT("ASCII//TRANSLIT//IGNORE", "UTF-8", "abc\xc3\xa4z\xe2\x80\xa6\xff!");
    CONVERT("ASCII//IGNORE,TRANSLIT", "UTF-8", "abc\xc3\xa4z\xe2\x80\xa6!");
    CONVERT("ASCII//TRANSLIT", "UTF-8", "a\xf3\xa0\x81\x81z");
    CONVERT("//TRANSLIT", "UTF-8", "\xc3\xa4\xe2\x80\xa6");
    CONVERT("ASCII", "UTF-8//TRANSLIT", "\xe2\x80\xa6");
    INTO(2, "ASCII//TRANSLIT", "UTF-8", "\xe2\x80\xa6");
}

int main(void)
{
    show();
    printf("%s\n", setlocale(LC_ALL, "C.UTF-8"));
    show();
    return 0;
}
