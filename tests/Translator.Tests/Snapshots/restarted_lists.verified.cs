/* A list that is started several times, also in a recursive call. */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class RestartedLists
{
    static int f(int n, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        int i, s = 0;
        for (i = 0; i < 3; i++)
        {
            ap = new VaList(args);
            for (int j = 0; j < n; j++)
                s += ap.Next().Int32 * (i + 1);
        }
        if (n > 0)
        {
            ap = new VaList(args);
            int first = ap.Next().Int32;
            return s + f(n - 1, first);
        }
        return s;
    }

    static int main()
    {
        printf("%d\n"u8, f(1, 5));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
