/* main.c -- reads lines and runs them as commands */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static Actions;
using static Commands;
using static Table;

internal static unsafe class Program
{
    const int MAX_WORDS = 10;

    static int split(sbyte* line, sbyte** words)
    {
        int count = 0;

        for (sbyte* word = strtok(line, " \n"u8); word != null && count < MAX_WORDS; word = strtok(null, " \n"u8))
            words[count++] = word;
        return count;
    }

    static int main()
    {
        sbyte* line = stackalloc sbyte[128];
        sbyte** words = stackalloc sbyte*[MAX_WORDS];

        printf("%d commands\n"u8, command_count);
        while (exit_requested == 0 && fgets(line, 128, stdin) != null)
        {
            int count = split(line, words);
            int index;

            if (count == 0)
                continue;
            index = find_command(words[0]);
            if (index < 0)
                printf("%s: unknown\n"u8, words[0]);
            else if (commands[index].run(count, words) != 0)
                printf("failed: %s\n"u8, last_error);
        }
        printf("bye, last error: %s\n"u8, last_error);
        return exit_requested;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
