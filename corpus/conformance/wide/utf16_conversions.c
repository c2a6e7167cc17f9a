/* utf16_conversions - uchar.h: UTF-16 in pairs and UTF-32 */
#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <uchar.h>
#include <wchar.h>
#include <wctype.h>

int main(void)
{
    char16_t half;
    char32_t whole;
    char bytes[8];
    mbstate_t state;
    size_t length;

    setlocale(LC_ALL, "C.UTF-8");
    memset(&state, 0, sizeof state);
    length = mbrtoc16(&half, "\xf0\x9f\x98\x80", 4, &state);
    printf("%zd %x\n", (ssize_t)length, half);
    length = mbrtoc16(&half, "x", 1, &state);
    printf("%zd %x\n", (ssize_t)length, half);
    length = mbrtoc16(&half, "x", 1, &state);
    printf("%zd %x\n", (ssize_t)length, half);
    length = mbrtoc16(&half, "\xe2\x82", 2, &state);
    printf("%zd\n", (ssize_t)length);
    length = mbrtoc16(&half, "\xac", 1, &state);
    printf("%zd %x\n", (ssize_t)length, half);

    memset(&state, 0, sizeof state);
    memset(bytes, 0, sizeof bytes);
    length = c16rtomb(bytes, 0xd83d, &state);
    printf("%zd\n", (ssize_t)length);
    length = c16rtomb(bytes, 0xde00, &state);
    printf("%zd %s\n", (ssize_t)length, bytes);
    memset(&state, 0, sizeof state);
    memset(bytes, 0, sizeof bytes);
    length = c16rtomb(bytes, u'\u20ac', &state);
    printf("%zd %s\n", (ssize_t)length, bytes);

    memset(&state, 0, sizeof state);
    length = mbrtoc32(&whole, "\xe2\x82\xac", 3, &state);
    printf("%zd %x\n", (ssize_t)length, whole);
    memset(bytes, 0, sizeof bytes);
    length = c32rtomb(bytes, U'\U0001f600', &state);
    printf("%zd %s\n", (ssize_t)length, bytes);
    return 0;
}
