/*
 * alloca_strings.c: string functions in the old style, with results in the caller's frame
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class AllocaStrings
{
    /* As strdup, but nobody has to free it. */

    static sbyte* upper(sbyte* text)
    {
        for (sbyte* p = text; *p != 0; p++)
            *p = (sbyte)toupper((byte)*p);
        return text;
    }

    /* The fields of a line, in an array that grows with them. */
    static int split(sbyte* line, sbyte separator)
    {
        using AutomaticStorage storage = new();
        sbyte* copy = strcpy((sbyte*)storage.Allocate(strlen(line) + 1), line);
        size_t room = 1;

        for (sbyte* p = line; *p != 0; p++)
            room += (ulong)(*p == separator ? 1 : 0);
        sbyte** fields = (sbyte**)storage.Allocate(room * (ulong)sizeof(sbyte*));
        int n = 0;
        for (sbyte* p = copy, next; p != null; p = next)
        {
            next = strchr(p, separator);
            if (next != null)
                *next++ = (sbyte)'\0';
            fields[n++] = p;
        }
        for (int i = n - 1; i >= 0; i--)
            printf("%s%s"u8, fields[i], i != 0 ? " < "u8 : "\n"u8);
        return n;
    }

    /* Both: the array goes with its block, what alloca gave stays. */
    static size_t both(int n)
    {
        using AutomaticStorage storage = new();
        sbyte* kept = (sbyte*)storage.Allocate(n + 1);
        size_t total = 0;

        memset(kept, '.', (ulong)n);
        kept[n] = (sbyte)'\0';
        for (int i = 1; i <= n; i++)
        {
            using AutomaticStorage storage2 = new();
            int lineLength = i + 1;
            sbyte* line = storage2.Allocate<sbyte>(lineLength);
            memset(line, '*', (ulong)i);
            line[i] = (sbyte)'\0';
            kept[i - 1] = line[i - 1];
            total += (ulong)lineLength;
        }
        printf("%s "u8, kept);
        return total;
    }

    static int main()
    {
        using AutomaticStorage storage = new();
        sbyte* host = "www.example.org"u8.ToPointer();

        printf("%s %s\n"u8, upper(strcpy((sbyte*)storage.Allocate(strlen(host) + 1), host)), host);
        printf("%d\n"u8, split(host, (sbyte)'.'));
        printf("%d\n"u8, split(""u8.ToPointer(), (sbyte)'.'));
        printf("%d\n"u8, split("a::b"u8.ToPointer(), (sbyte)':'));
        printf("%zu\n"u8, both(5));
        printf("%zu\n"u8, both(1));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
