/* The order of what stdout, stderr and write(2) put out, when stdout is a pipe or a file. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class OutputOrder
{
    static void say(sbyte* text)
    {
        if (write(STDOUT_FILENO, text, strlen(text)) == -1)
            exit(1);
    }

    static void farewell()
    {
        printf("at exit\n"u8);
    }

    static readonly sbyte* line = StaticStorage.Allocate<sbyte>(200);

    static int main(int argc, sbyte** argv)
    {
        int i;

        atexit(&farewell);
        if (argc > 1 && strcmp(argv[1], "line"u8) == 0)
            setvbuf(stdout, null, _IOLBF, 0);
        else if (argc > 1 && strcmp(argv[1], "none"u8) == 0)
            setvbuf(stdout, null, _IONBF, 0);

        printf("1 printed first\n"u8);
        say("2 written second\n"u8.ToPointer());
        printf("3 half a line, "u8);
        say("4 written\n"u8.ToPointer());
        fflush(stdout);
        say("5 after the flush\n"u8.ToPointer());
        printf("the other half 6\n"u8);
        fputc('7', stdout);
        say("8 written\n"u8.ToPointer());
        puts(""u8);

        if (argc > 2)
        {
            /* more than a buffer full: parts come out on their own */
            memset(line, 'x', 200 - 2);
            line[200 - 2] = (sbyte)'\n';
            for (i = 0; i < 50; i++)
            {
                line[0] = (sbyte)('0' + i / 10);
                line[1] = (sbyte)('0' + i % 10);
                fputs(line, stdout);
                if (i % 10 == 9)
                    say("<--\n"u8.ToPointer());
            }
        }
        fprintf(stderr, "to the other stream\n"u8);
        if (argc > 3)
            _exit(3);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
