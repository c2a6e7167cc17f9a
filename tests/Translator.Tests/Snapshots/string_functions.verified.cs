/* string.h from one end to the other */

using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Strings;
using static CSockTranslate.Runtime.Stdlib;
using size_t = ulong;

internal static unsafe class StringFunctions
{
    static int sign(int n)
    {
        return n < 0 ? -1 : n > 0 ? 1 : 0;
    }

    static void show(sbyte* name, sbyte* s)
    {
        printf("%-12s %s\n"u8, name, s != null ? s : "(null)"u8.ToPointer());
    }

    /* where p points within s, -1 for NULL */
    static long at(sbyte* s, sbyte* p)
    {
        return p != null ? p - s : -1L;
    }

    static sbyte* short_text = "abc"u8.ToPointer();

    static int main()
    {
        sbyte* text = "the quick brown fox jumps over the lazy dog"u8.ToPointer();
        sbyte* buffer = stackalloc sbyte[64];
        sbyte* overlap = stackalloc sbyte[11];
        "0123456789"u8.CopyTo(overlap, 11);
        sbyte* p, end;
        byte* bytes = stackalloc byte[8];
        size_t i;

        /* lengths */
        printf("%zu %zu %zu %zu\n"u8, strlen(""u8), strlen(text), strnlen(text, 9), strnlen(short_text, 9));

        /* copies */
        show("strcpy"u8.ToPointer(), strcpy(buffer, text));
        memset(buffer, '#', 64);
        strncpy(buffer, "abc"u8, 6);
        for (i = 0; i < 8; i++)
            printf("%d "u8, buffer[i]);
        printf("\n"u8);
        strncpy(buffer, "abcdefgh"u8, 3);
        buffer[3] = (sbyte)'\0';
        show("strncpy"u8.ToPointer(), buffer);
        strcat(buffer, "-def"u8);
        show("strcat"u8.ToPointer(), buffer);
        show("strncat"u8.ToPointer(), strncat(buffer, "ghijkl"u8, 2));
        end = stpcpy(buffer, "one"u8);
        end = stpcpy(end, "two"u8);
        printf("stpcpy       %s, %ld\n"u8, buffer, end - buffer);
        p = strdup(text);
        p[3] = (sbyte)'_';
        show("strdup"u8.ToPointer(), p);
        free(p);
        p = strndup(text, 9);
        show("strndup"u8.ToPointer(), p);
        free(p);

        /* overlapping */
        memmove(overlap + 2, overlap, 5);
        show("memmove up"u8.ToPointer(), overlap);
        memmove(overlap, overlap + 3, 6);
        show("memmove down"u8.ToPointer(), overlap);

        /* comparisons: only the sign is promised */
        printf("strcmp %d %d %d %d %d\n"u8, sign(strcmp("a"u8, "b"u8)), sign(strcmp("b"u8, "a"u8)), sign(strcmp("a"u8, "a"u8)),
            sign(strcmp("a"u8, "ab"u8)), sign(strcmp(((ReadOnlySpan<byte>)[0x80, 0x00]), "\u007F"u8)));
        printf("strncmp %d %d %d\n"u8, strncmp("abcx"u8, "abcy"u8, 3), sign(strncmp("abcx"u8, "abcy"u8, 4)), strncmp("x"u8, "y"u8, 0));
        printf("memcmp %d %d\n"u8, sign(memcmp("a\0b"u8, "a\0c"u8, 3)), memcmp("a\0b"u8, "a\0c"u8, 2));
        printf("strcasecmp %d %d %d\n"u8, strcasecmp("HeLLo"u8, "hEllO"u8), sign(strcasecmp("a"u8, "B"u8)), sign(strcasecmp("["u8, "a"u8)));
        printf("strncasecmp %d\n"u8, strncasecmp("Content-Length: 5"u8, "content-length"u8, 14));

        /* searches */
        printf("strchr %ld %ld %ld\n"u8, at(text, strchr(text, 'q')), at(text, strchr(text, 'Q')), at(text, strchr(text, '\0')));
        printf("strrchr %ld %ld\n"u8, at(text, strrchr(text, 'o')), at(text, strrchr(text, '!')));
        printf("strstr %ld %ld %ld\n"u8, at(text, strstr(text, "the lazy"u8)), at(text, strstr(text, "cat"u8)), at(text, strstr(text, ""u8)));
        printf("strpbrk %ld %ld\n"u8, at(text, strpbrk(text, "xyz"u8)), at(text, strpbrk(text, "!?"u8)));
        printf("strspn %zu %zu\n"u8, strspn("12345abc"u8, "0123456789"u8), strspn("abc"u8, ""u8));
        printf("strcspn %zu %zu\n"u8, strcspn("key=value"u8, "=:"u8), strcspn("none"u8, "=:"u8));
        printf("memchr %ld %ld\n"u8, at(text, (sbyte*)memchr(text, 'b', 20)), at(text, (sbyte*)memchr(text, 'z', 10)));
        printf("index %ld, rindex %ld\n"u8, at(text, index(text, 't')), at(text, rindex(text, 't')));

        /* memory */
        memset(bytes, 0xab, 8);
        memcpy(bytes + 2, "\u0001\u0002\u0003"u8, 3);
        bzero(bytes + 6, 2);
        for (i = 0; i < 8; i++)
            printf("%02x"u8, bytes[i]);
        printf("\n"u8);
        bcopy(bytes, buffer, 3);
        printf("bcmp %d\n"u8, bcmp(bytes, buffer, 3));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
