/* A command loop that errors return to, with arrays and a loop around setjmp. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Setjmp;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class SetjmpLoop
{
    static readonly __jmp_buf_tag* toplevel = StaticStorage.Allocate<__jmp_buf_tag>(1);
    static int errors;

    static void error(sbyte* message, sbyte* what)
    {
        printf("%s: %s\n"u8, message, what);
        errors++;
        longjmp(toplevel, errors);
    }

    static int number(sbyte* text)
    {
        int value = 0;

        for (; *text != 0; text++)
        {
            if (*text < '0' || *text > '9')
                error("not a number"u8.ToPointer(), text);
            value = value * 10 + *text - '0';
        }
        return value;
    }

    static void command(sbyte* line)
    {
        sbyte* name = strtok(line, " "u8), argument = strtok(null, " "u8);

        if (name == null)
            error("empty command"u8.ToPointer(), ""u8.ToPointer());
        if (strcmp(name, "double"u8) == 0)
            printf("%d\n"u8, 2 * number(argument != null ? argument : "x"u8.ToPointer()));
        else if (strcmp(name, "length"u8) == 0)
            printf("%zu\n"u8, strlen(argument));
        else
            error("unknown command"u8.ToPointer(), name);
    }

    static readonly sbyte** lines = (sbyte**)StaticStorage.PointersTo("double 21"u8, "length hello"u8, ""u8, "double 4x"u8, "halve 2"u8, "double"u8, "length x"u8);

    static int main()
    {
        sbyte* line = stackalloc sbyte[32];
        uint i = 0;
        int last = 0;
        int place = 0;
        int returned = 0;
    resume:
        try
        {
            if (place != 0)
                goto setjmp_1;
            last = 0;

            i = 0;
        loop:
            if (i >= (ulong)(7 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*))
                goto done;
            int failed;

            strcpy(line, lines[i]);
            returned = setjmp(toplevel, &place, 1);
        setjmp_1:
            failed = returned;
            if (failed != 0)
            {
                printf("  (error %d)\n"u8, failed);
                goto next;
            }
            printf("> %s\n"u8, line);
            command(line);
            last = (int)i;
        next:
            i++;
            goto loop;
        done:
            printf("%d errors\n"u8, errors);
            return last == 6 ? 0 : 1;
        }
        catch (LongJump jump) when (jump.GoesTo(&place))
        {
            place = jump.Place;
            returned = jump.Value;
            goto resume;
        }
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
