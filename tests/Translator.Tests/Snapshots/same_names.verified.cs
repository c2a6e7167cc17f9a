/* One name as type, tag, member, parameter and label. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;
using T = int;

internal static unsafe class SameNames
{
    static int f(T T)
    {
        return T + 1;
    }

    static int g()
    {
        T T = 3;
        return T;
    }
    internal struct struct_T
    {
        public T T_;
    }

    static int main()
    {
        struct_T T = new struct_T { T_ = 4 };
        if (f(1) != 2 || g() != 3 || T.T_ != 4)
            abort();
        goto T;
        abort();
    T:
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
