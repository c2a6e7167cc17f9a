/*
 * literal_tables.c: tables of commands whose parts are compound literals
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class LiteralTables
{
    internal struct option
    {
        public sbyte* name;
        public int value;
    }

    internal struct command
    {
        public sbyte* verb;
        public sbyte** aliases; /* ends with NULL */
        public option* options; /* ends with a name of NULL */
        public delegate*<option*, int> run;
    }

    static int count(option* options)
    {
        int n = 0;

        for (; options->name != null; options++)
            n += options->value;
        return n;
    }

    static int first(option* options)
    {
        return options->name != null ? options->value : -1;
    }

    static readonly sbyte** commandsLiteral = (sbyte**)StaticStorage.PointersTo("fetch"u8, "g"u8, null);
    static readonly option* commandsLiteral2 = StaticStorage.Create<option>([new option { name = "range"u8.ToPointer(), value = 1 }, new option { name = "etag"u8.ToPointer(), value = 2 }, new option { name = null }]);
    static readonly sbyte** commandsLiteral3 = (sbyte**)StaticStorage.PointersTo("store"u8, null);
    static readonly option* commandsLiteral4 = StaticStorage.Create<option>([new option { name = "mode"u8.ToPointer(), value = 7 }, new option { name = null }]);
    static readonly sbyte** commandsLiteral5 = (sbyte**)StaticStorage.Pointers(1);
    static readonly option* commandsLiteral6 = StaticStorage.Create<option>([new option { name = null }]);
    static readonly command* commands = StaticStorage.Create<command>([
        new command { verb = "get"u8.ToPointer(), aliases = commandsLiteral,
        options = commandsLiteral2, run = &count },
        new command { verb = "put"u8.ToPointer(), aliases = commandsLiteral3,
        options = commandsLiteral4, run = &first },
        new command { verb = "quit"u8.ToPointer(), aliases = commandsLiteral5, options = commandsLiteral6, run = &first }]);

    static command* find(sbyte* word)
    {
        for (size_t i = 0; i < (ulong)(3 * sizeof(command)) / (ulong)sizeof(command); i++)
        {
            command* c = &commands[i];
            if (strcmp(c->verb, word) == 0)
                return c;
            for (sbyte** a = c->aliases; *a != null; a++)
                if (strcmp(*a, word) == 0)
                    return c;
        }
        return null;
    }

    static void each(sbyte** words, delegate*<sbyte*, void> visit)
    {
        while (*words != null)
            visit(*words++);
    }

    static void show(sbyte* word)
    {
        command* c = find(word);

        if (c == null)
            printf("%s: unknown\n"u8, word);
        else
            printf("%s: %s %d\n"u8, word, c->verb, c->run(c->options));
    }

    static int main()
    {
        sbyte** literal = stackalloc sbyte*[] { "get"u8.ToPointer(), "g"u8.ToPointer(), "store"u8.ToPointer(), "quit"u8.ToPointer(), "help"u8.ToPointer(), null };
        each(literal, &show);
        option* literal2 = stackalloc option[] { new option { name = "a"u8.ToPointer(), value = 20 }, new option { name = "b"u8.ToPointer(), value = 22 }, new option { name = null } };
        printf("%d\n"u8, count(literal2));

        /* Matrices and rows. */
        int* literal3 = stackalloc int[] { 1, 2, 3, 4, 5, 6 };
        int* grid = literal3;
        int* literal4 = stackalloc int[] { 7, 8, 9 };
        int** rows = stackalloc int*[] { grid + 3, literal4, grid };
        printf("%d %d %d\n"u8, rows[0][2], rows[1][0], rows[2][1]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
