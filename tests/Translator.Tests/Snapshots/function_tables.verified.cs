/* function_tables.c: commands found by name, operators by index, states by pointer to the next function */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;

internal static unsafe class FunctionTables
{
    static double add(double a, double b)
    {
        return a + b;
    }
    static double sub(double a, double b)
    {
        return a - b;
    }
    static double mul(double a, double b)
    {
        return a * b;
    }
    static double quotient(double a, double b)
    {
        return b != 0 ? a / b : 0;
    }

    static readonly delegate*<double, double, double>* operators = create_operators();

    static delegate*<double, double, double>* create_operators()
    {
        delegate*<double, double, double>* value = (delegate*<double, double, double>*)StaticStorage.Pointers(48);
        value[43] = &add;
        value[45] = &sub;
        value[42] = &mul;
        value[47] = &quotient;
        return value;
    }

    internal struct command
    {
        public sbyte* name;
        public delegate*<int, sbyte**, int> run;
        public int min_args;
    }
    static readonly command* commands = StaticStorage.Create<command>([
        new command { name = "help"u8.ToPointer(), run = &cmd_help },
        new command { name = "echo"u8.ToPointer(), run = &cmd_echo, min_args = 1 },
        new command { name = "count"u8.ToPointer(), run = &cmd_count },
        new command { name = null, run = null }]);

    static int cmd_help(int argc, sbyte** argv)
    {
        command* c;

        _ = argc;
        _ = argv;
        for (c = commands; c->name != null; c++)
            printf("%s/%d "u8, c->name, c->min_args);
        printf("\n"u8);
        return 0;
    }

    static int cmd_echo(int argc, sbyte** argv)
    {
        while (--argc != 0)
            printf("%s "u8, *++argv);
        printf("\n"u8);
        return 0;
    }

    static int cmd_count(int argc, sbyte** argv)
    {
        _ = argv;
        return argc - 1;
    }

    static int execute(sbyte* line)
    {
        sbyte** argv = stackalloc sbyte*[8];
        sbyte* word;
        int argc = 0;
        command* c;

        for (word = strtok(line, " "u8); word != null && argc < 8; word = strtok(null, " "u8))
            argv[argc++] = word;
        if (argc == 0)
            return -1;
        for (c = commands; c->name != null; c++)
            if (strcmp(c->name, argv[0]) == 0)
                return argc - 1 < c->min_args ? -2 : c->run(argc, argv);
        return -3;
    }

    /* a state is a function that returns the next state */
    internal struct state
    {
        public delegate*<int, state> next;
    }

    static int words_seen;

    static state outside(int c)
    {
        if (c != ' ')
            words_seen++;
        return new state { next = c == ' ' ? (delegate*<int, state>)&outside : (delegate*<int, state>)&inside };
    }

    static state inside(int c)
    {
        state s = new state { next = c == ' ' ? (delegate*<int, state>)&outside : (delegate*<int, state>)&inside };

        return s;
    }

    static readonly sbyte* lines = create_lines();

    static sbyte* create_lines()
    {
        sbyte* value = StaticStorage.Allocate<sbyte>(6 * 24);
        "help"u8.CopyTo(value, 24);
        "echo a b c"u8.CopyTo(value + 24, 24);
        "echo"u8.CopyTo(value + 48, 24);
        "count x y"u8.CopyTo(value + 72, 24);
        "nothing"u8.CopyTo(value + 96, 24);
        ""u8.CopyTo(value + 120, 24);
        return value;
    }

    static int main()
    {
        state s = new state { next = &outside };
        sbyte* text = "four words in here"u8.ToPointer(), p;
        uint i;

        double value = operators['/'](1, 0);
        double value2 = operators['*'](3, 4);
        double value3 = operators['-'](1, 2);
        printf("%g %g %g %g\n"u8, operators['+'](1, 2), value3, value2, value);
        printf("%d\n"u8, operators['%' - 1] == null);
        for (i = 0; i < (ulong)(6 * 24 / 24); i++)
            printf("%d\n"u8, execute(lines + i * 24));
        for (p = text; *p != 0; p++)
            s = s.next(*p);
        printf("%d %d\n"u8, words_seen, s.next == (delegate*<int, state>)&inside);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
