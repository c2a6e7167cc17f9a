/* mutual_modules.c: a program grown over years: everything global, declared again wherever it is used */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class MutualModules
{
    static int errors;             /* tentative */
    /* and once more */
    static int depth;
    static int version = 3;
    static readonly sbyte* banner = StaticStorage.Text("v"u8, 2);
    static readonly int* limits = StaticStorage.Create<int>([1, 2]);

    static int report(int code)
    {

        errors++;
        printf("%s%d: error %d at depth %d\n"u8, banner, version, code, depth);
        return code;
    }

    static delegate*<int, int> hook = &report;

    static int process(sbyte* line)
    {
        /* a declaration in a block */
        int result = 0;

        depth++;
        if (*line == '(')
            result = process(line + 1);
        else if (*line != ')')
            result = *line != 0 ? hook(*line) : report(0);
        depth--;
        return result;
    }

    static int quiet(int code)
    {

        return code > limits[1] ? limits[0] : code;
    }

    static int main()
    {
        int r;

        r = process("((x"u8.ToPointer());
        printf("%d %d\n"u8, r, errors);
        hook = &quiet;
        r = process("(y"u8.ToPointer());
        printf("%d %d\n"u8, r, errors);
        r = process("()"u8.ToPointer());
        printf("%d %d\n"u8, r, errors);
        r = process(""u8.ToPointer());
        printf("%d %d\n"u8, r, errors);
        return depth;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
