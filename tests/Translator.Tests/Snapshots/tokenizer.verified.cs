/*
 * tokenizer.c: four ways to take a line apart
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class Tokenizer
{
    const int MAX_TOKENS = 16;

    static int count;

    static void token(sbyte* t)
    {
        printf("%s<%s>"u8, count++ != 0 ? " "u8 : "  "u8, t);
    }

    static void done(sbyte* how)
    {
        printf("%s%d with %s\n"u8, count != 0 ? "  "u8 : "  nothing, "u8, count, how);
        count = 0;
    }

    static void with_strtok(sbyte* line)
    {
        sbyte* copy = stackalloc sbyte[80];
        sbyte* t;

        strcpy(copy, line);
        for (t = strtok(copy, " ,;"u8); t != null; t = strtok(null, " ,;"u8))
            token(t);
        done("strtok"u8.ToPointer());
    }

    /* words within fields: two strtok_r at the same time */
    static void with_strtok_r(sbyte* line)
    {
        sbyte* copy = stackalloc sbyte[80];
        sbyte* field, word, outer, inner;

        strcpy(copy, line);
        for (field = strtok_r(copy, ";"u8, &outer); field != null; field = strtok_r(null, ";"u8, &outer))
        {
            for (word = strtok_r(field, " ,"u8, &inner); word != null; word = strtok_r(null, " ,"u8, &inner))
                token(word);
            token("/"u8.ToPointer());
        }
        done("strtok_r"u8.ToPointer());
    }

    static void with_strsep(sbyte* line)
    {
        sbyte* copy = stackalloc sbyte[80];
        sbyte* rest = copy, t;

        strcpy(copy, line);
        while ((t = strsep(&rest, " ,;"u8)) != null)
            token(t);           /* empty tokens too */
        done("strsep"u8.ToPointer());
    }

    /* by hand, with quotes */
    static int split(sbyte* line, sbyte** argv, int max)
    {
        sbyte* @in = line, @out;
        int argc = 0;

        while (argc < max)
        {
            sbyte quote = 0;

            @in += strspn(@in, " \t"u8);
            if (*@in == '\0')
                break;
            argv[argc++] = @out = @in;
            for (; *@in != 0 && (quote != 0 || (*@in != ' ' && *@in != '\t')); @in++)
            {
                if (quote != 0)
                {
                    if (*@in == quote)
                        quote = 0;
                    else
                        *@out++ = *@in;
                }
                else if (*@in == '"' || *@in == '\'')
                    quote = *@in;
                else if (*@in == '\\' && @in[1] != '\0')
                    *@out++ = *++@in;
                else
                    *@out++ = *@in;
            }
            if (*@in != 0)
                @in++;
            *@out = (sbyte)'\0';
        }
        return argc;
    }

    static readonly sbyte** lines = (sbyte**)StaticStorage.PointersTo(
        "alpha beta,gamma;delta"u8,
        ";;leading, and  double,,;"u8,
        ""u8,
        "   "u8,
        "single"u8);

    static int main()
    {
        sbyte* quoted = stackalloc sbyte[46];
        "say \"hello world\" 'it''s' \\\"escaped\\\" \"\" last"u8.CopyTo(quoted, 46);
        sbyte** argv = stackalloc sbyte*[MAX_TOKENS];
        uint i;
        int argc;

        for (i = 0; i < (ulong)(5 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            printf("\"%s\"\n"u8, lines[i]);
            with_strtok(lines[i]);
            with_strtok_r(lines[i]);
            with_strsep(lines[i]);
        }

        argc = split(quoted, argv, MAX_TOKENS);
        for (i = 0; (int)i < argc; i++)
            printf("argv[%u] = [%s]\n"u8, i, argv[i]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
