/* A tag, an object and a member of one name. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;
using T = TagAndObject.struct_S;

internal static unsafe class TagAndObject
{
    internal struct struct_S
    {
        public int x;
    }
    static struct_S S;
    static T f(T S)
    {
        struct_S q = S;
        q.x++;
        return q;
    }
    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct S2
    {
        [FieldOffset(0)]
        public struct_S S;
        [FieldOffset(0)]
        public int S2_;
    }
    static S2 U;

    static int main()
    {
        S.x = 1;
        S = f(S);
        if (S.x != 2)
            abort();
        U.S = S;
        if (U.S2_ != 2)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
