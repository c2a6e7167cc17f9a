/* Differences of labels in a static table. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class LabelOffsets
{
    static readonly int* tab = StaticStorage.Create<int>([0, 1, 2]);

    static int f(int i)
    {
        int r = 0;
        switch ((long)((sbyte*)(void*)1 + tab[i]))
        {
            case 1:
                goto a;
            case 2:
                goto b;
            default:
                goto c;
        }
    a:
        r += 1;
    b:
        r += 10;
    c:
        r += 100;
        return r;
    }

    static int main()
    {
        if (f(0) != 111 || f(1) != 110 || f(2) != 100)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
