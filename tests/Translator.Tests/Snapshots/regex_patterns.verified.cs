/*
 * regex_patterns - two hundred thousand random regular expressions, basic and extended, each looked for in three random texts. Of each thousand one line tells
 * a hash of all results and places; "regex_patterns N" shows the cases of the thousand N themselves.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.PosixRegex;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using uint64_t = ulong;

internal static unsafe class RegexPatterns
{
    const int BLOCKS = 200;
    const int CASES = 1000;
    const int PLACES = 8;

    static uint64_t state;
    static readonly sbyte* pattern = StaticStorage.Allocate<sbyte>(256);
    static sbyte* end_of_pattern;
    static int extended;
    static int groups;

    /* xorshift64*: the same numbers everywhere */
    static uint64_t next_random()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return state * 2685821657736338717UL;
    }

    static uint below(uint limit)
    {
        return (uint)(next_random() >> 33) % limit;
    }

    static uint64_t hash_number(uint64_t hash, long number)
    {
        int i;

        for (i = 0; i < 4; i++)
            hash = (hash ^ (uint64_t)(number >> (8 * i) & 255)) * 1099511628211UL;
        return hash;
    }

    static void put(sbyte* text)
    {
        if (end_of_pattern + strlen(text) < pattern + 256 - 1)
            end_of_pattern += sprintf(end_of_pattern, "%s"u8, text);
    }

    /* an operator that needs a backslash in a basic expression */
    static void put_operator(sbyte* text)
    {
        if (extended == 0)
            put("\\"u8.ToPointer());
        put(text);
    }

    static readonly sbyte** lists = (sbyte**)StaticStorage.PointersTo(
        "[ab]"u8, "[^ab]"u8, "[a-c]"u8, "[^b-d]"u8, "[[:alpha:]]"u8, "[[:digit:]x]"u8, "[^[:space:]]"u8, "[]a]"u8, "[^]a]"u8, "[a-]"u8, "[-b]"u8, "[[.a.]-c]"u8, "[[=b=]]"u8,
        "[[:upper:]]"u8, "[[:lower:]b-]"u8, "[\\n]"u8, "[^\n]"u8, "[[:punct:]_]"u8, "[a^]"u8, "[.b]"u8);

    static void put_bracket()
    {

        put(lists[below((uint)((ulong)(20 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*)))]);
    }

    /* gives whether it allows for nothing */
    static int put_interval()
    {
        sbyte* text = stackalloc sbyte[32];
        uint least = below(3);

        switch (below(4))
        {
            case 0:
                sprintf(text, "%u"u8, least);
                break;
            case 1:
                sprintf(text, "%u,"u8, least);
                break;
            case 2:
                sprintf(text, ",%u"u8, least + below(2));
                break;
            default:
                sprintf(text, "%u,%u"u8, least, least + below(3));
                break;
        }
        put_operator("{"u8.ToPointer());
        put(text);
        put_operator("}"u8.ToPointer());
        return least == 0 ? 1 : 0;
    }

    static readonly sbyte** letters = (sbyte**)StaticStorage.PointersTo("a"u8, "b"u8, "c"u8, "ab"u8, "A"u8, "1"u8, "_"u8, "\n"u8, " "u8, "-"u8);

    static readonly sbyte** escapes = (sbyte**)StaticStorage.PointersTo("\\w"u8, "\\W"u8, "\\s"u8, "\\S"u8, "\\."u8, "\\*"u8, "\\\\"u8, "\\^"u8, "\\$"u8);

    /* gives whether what it wrote matches nothing, too */
    static int put_atom(int depth)
    {
        int is_empty = 0;

        switch (below((uint)(depth > 0 ? 14 : 9)))
        {
            case 0:
                put("."u8.ToPointer());
                break;
            case 1:
                put_bracket();
                break;
            case 2:
                if (below(3) == 0)
                    put(escapes[below((uint)((ulong)(9 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*)))]);
                else
                    put("b"u8.ToPointer());
                break;
            case 3:
            case 4:
                put(letters[below((uint)((ulong)(10 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*)))]);
                break;
            case 5:
            case 6:
            case 7:
            case 8:
                put((below(2) != 0 ? "a"u8 : "b"u8).ToPointer());
                break;
            default:
                groups++;
                put_operator("("u8.ToPointer());
                is_empty = put_alternatives(depth - 1);
                put_operator(")"u8.ToPointer());
                break;
        }
        return is_empty;
    }

    static int put_repetition()
    {
        switch (below(8))
        {
            case 0:
            case 1:
                put("*"u8.ToPointer());
                return 1;
            case 2:
                put_operator("+"u8.ToPointer());
                return 0;
            case 3:
                put_operator("?"u8.ToPointer());
                return 1;
            case 4:
                return put_interval();
            default:
                return 0;
        }
    }

    /* what matches nothing is not repeated: the C library may look for an end of that forever */
    static int put_branch(int depth)
    {
        uint parts = 1 + below(3);
        int is_empty = 1;

        while (parts-- > 0)
            is_empty &= put_atom(depth) != 0 || put_repetition() != 0 ? 1 : 0;
        return is_empty;
    }

    static int put_alternatives(int depth)
    {
        int is_empty = put_branch(depth);

        while (below(4) == 0)
        {
            put_operator("|"u8.ToPointer());
            is_empty |= put_branch(depth);
        }
        return is_empty;
    }

    static readonly sbyte** anchors = (sbyte**)StaticStorage.PointersTo("^"u8, "\\`"u8, "\\<"u8, "\\b"u8, "\\B"u8);

    static readonly sbyte** last_anchors = (sbyte**)StaticStorage.PointersTo("$"u8, "\\'"u8, "\\>"u8, "\\b"u8);

    /* anchors stand at the ends only */
    static void make_pattern()
    {

        end_of_pattern = pattern;
        *pattern = 0;
        groups = 0;
        if (below(6) == 0)
            put(anchors[below(3) != 0 ? 0 : below(5)]);
        put_alternatives(2);
        if (below(6) == 0)
            put(last_anchors[below(3) != 0 ? 0 : below(4)]);

        /* now and then what is no expression */
        if (below(12) == 0 && end_of_pattern > pattern)
        {
            uint belowResult = below(10);
            pattern[below((uint)(end_of_pattern - pattern))] = "()[]{}|\\:,"u8.ToPointer()[belowResult];
        }
    }

    static readonly sbyte* make_subject_letters = StaticStorage.Text("aaaabbbbccabcABC1_ -.*]\\\n"u8, 26);

    static void make_subject(sbyte* subject)
    {
        uint length = below(12);

        while (length-- > 0)
            *subject++ = make_subject_letters[below(26 - 1)];
        *subject = 0;
    }

    static void show(sbyte* text)
    {
        putchar('"');
        for (; *text != 0; text++)
            if (*text == '\n')
                fputs("\\n"u8, stdout);
            else
                putchar(*text);
        putchar('"');
    }

    static uint64_t run_case(uint64_t hash, int is_shown)
    {
        regex_t regex;
        regmatch_t* places = stackalloc regmatch_t[PLACES];
        sbyte* subject = stackalloc sbyte[32];
        int flags, result, i, j;

        extended = below(3) != 0 ? 1 : 0;
        make_pattern();
        flags = (extended != 0 ? REG_EXTENDED : 0) | (below(6) == 0 ? REG_ICASE : 0) | (below(6) == 0 ? REG_NEWLINE : 0);

        /* references to groups have a program of their own: the C library's answers are not those of any rule */
        for (i = 0; pattern[i] != 0; i++)
            if (pattern[i] == '\\' && pattern[i + 1] >= '1' && pattern[i + 1] <= '9')
                pattern[i + 1] = (sbyte)'x';

        result = regcomp(&regex, pattern, flags);
        hash = hash_number(hash, result);
        if (is_shown != 0)
        {
            show(pattern);
            printf(" %d: %d\n"u8, flags, result);
        }
        if (result != 0)
        {
            sbyte* text = stackalloc sbyte[80];

            regerror(result, &regex, text, 80);
            hash = hash_number(hash, (long)strlen(text));
            return hash;
        }

        hash = hash_number(hash, (long)regex.re_nsub);
        for (i = 0; i < 3; i++)
        {
            int exec_flags = (below(8) == 0 ? REG_NOTBOL : 0) | (below(8) == 0 ? REG_NOTEOL : 0);

            make_subject(subject);
            memset(places, 0, (ulong)(PLACES * sizeof(regmatch_t)));
            result = regexec(&regex, subject, PLACES, places, exec_flags);
            hash = hash_number(hash, result);
            if (is_shown != 0)
            {
                printf("    "u8);
                show(subject);
                printf(" %d: %d"u8, exec_flags, result);
            }
            for (j = 0; j < PLACES; j++)
            {
                hash = hash_number(hash, places[j].rm_so);
                hash = hash_number(hash, places[j].rm_eo);
                if (is_shown != 0 && result == 0 && j <= (int)regex.re_nsub)
                    printf(" (%d,%d)"u8, places[j].rm_so, places[j].rm_eo);
            }
            if (is_shown != 0)
                printf("\n"u8);
        }
        regfree(&regex);
        return hash;
    }

    static int main(int argc, sbyte** argv)
    {
        int only = argc > 1 ? atoi(argv[1]) : -1;
        int block, i;

        for (block = 0; block < BLOCKS; block++)
        {
            uint64_t hash = 14695981039346656037UL;

            state = 0x9e3779b97f4a7c15UL + (uint64_t)block * 1000003u;
            if (only >= 0 && only != block)
                continue;
            for (i = 0; i < CASES; i++)
                hash = run_case(hash, only == block ? 1 : 0);
            printf("%d %016llx\n"u8, block, hash);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
