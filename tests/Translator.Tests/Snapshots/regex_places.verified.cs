/* regex_places - parts of texts (REG_STARTEND), fewer and more places than groups, all matches of a text */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.PosixRegex;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class RegexPlaces
{
    static void part(sbyte* pattern, sbyte* text, int from, int to, int flags)
    {
        regex_t regex;
        regmatch_t* places = stackalloc regmatch_t[3];
        int result;

        regcomp(&regex, pattern, REG_EXTENDED);
        places[0].rm_so = from;
        places[0].rm_eo = to;
        result = regexec(&regex, text, 3, places, REG_STARTEND | flags);
        printf("%s over %s from %d to %d: %d (%d,%d) (%d,%d)\n"u8, pattern, text, from, to, result, places[0].rm_so, places[0].rm_eo,
            result != 0 ? 0 : places[1].rm_so, result != 0 ? 0 : places[1].rm_eo);
        regfree(&regex);
    }

    static int main()
    {
        sbyte* text = "one, two,three four"u8.ToPointer();
        regex_t regex;
        regmatch_t* places = stackalloc regmatch_t[6];
        size_t count, i;
        int offset = 0;

        part("a+"u8.ToPointer(), "xaaaay"u8.ToPointer(), 0, 6, 0);
        part("a+"u8.ToPointer(), "xaaaay"u8.ToPointer(), 2, 4, 0);
        part("^a"u8.ToPointer(), "xaaaay"u8.ToPointer(), 1, 4, 0);
        part("a$"u8.ToPointer(), "xaaaay"u8.ToPointer(), 1, 3, 0);
        part("a$"u8.ToPointer(), "xaaaay"u8.ToPointer(), 1, 3, REG_NOTEOL);
        part("(b)"u8.ToPointer(), "xaaaay"u8.ToPointer(), 1, 3, 0);
        part(""u8.ToPointer(), "xaaaay"u8.ToPointer(), 3, 3, 0);
        part("\\ba"u8.ToPointer(), "xaaaay"u8.ToPointer(), 1, 3, 0);

        regcomp(&regex, "(a)(b)(c)?"u8, REG_EXTENDED);
        for (count = 0; count <= 6; count++)
        {
            memset(places, 0x11, (ulong)(6 * sizeof(regmatch_t)));
            printf("%zu: %d"u8, count, regexec(&regex, "xab"u8, count, places, 0));
            for (i = 0; i < 6; i++)
                printf(" (%x,%x)"u8, (uint)places[i].rm_so, (uint)places[i].rm_eo);
            printf("\n"u8);
        }
        memset(places, 0x11, (ulong)(6 * sizeof(regmatch_t)));
        printf("%d"u8, regexec(&regex, "none"u8, 2, places, 0));
        printf(" (%x,%x)\n"u8, (uint)places[0].rm_so, (uint)places[0].rm_eo);
        printf("%d\n"u8, regexec(&regex, "ab"u8, 0, null, 0));
        regfree(&regex);

        regcomp(&regex, "[a-z]+"u8, REG_EXTENDED);
        while (regexec(&regex, text + offset, 1, places, offset != 0 ? REG_NOTBOL : 0) == 0)
        {
            printf("[%.*s]"u8, places[0].rm_eo - places[0].rm_so, text + offset + places[0].rm_so);
            offset += places[0].rm_eo;
        }
        printf("\n"u8);
        regfree(&regex);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
