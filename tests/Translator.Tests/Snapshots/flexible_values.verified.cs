/* Initialised flexible array members. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;

internal static unsafe class FlexibleValues
{
    internal struct f
    {
        public int n;
        public int* a => (int*)FlexibleArray.At(ref this, 4);
    }
    static readonly f* f1 = create_f1();

    static f* create_f1()
    {
        f* value = (f*)StaticStorage.Allocate<byte>(16);
        *value = new f { n = 3 };
        value->a[0] = 1;
        value->a[1] = 2;
        value->a[2] = 3;
        return value;
    }
    static readonly f* f2 = create_f2();

    static f* create_f2()
    {
        f* value = (f*)StaticStorage.Allocate<byte>(12);
        *value = new f { n = 2 };
        value->a[1] = 5;
        return value;
    }
    internal struct struct_g
    {
        public sbyte n;
        public sbyte* s => (sbyte*)FlexibleArray.At(ref this, 1);
    }
    static readonly struct_g* g = create_g();

    static struct_g* create_g()
    {
        struct_g* value = (struct_g*)StaticStorage.Allocate<byte>(7);
        *value = new struct_g { n = 5 };
        "hello"u8.CopyTo(value->s, 6);
        return value;
    }

    static int main()
    {
        int i, s = 0;
        for (i = 0; i < f1->n; i++)
            s += f1->a[i];
        if (s != 6 || f2->a[1] != 5 || strcmp(g->s, "hello"u8) != 0 || (ulong)sizeof(struct_g) != 1 || (ulong)sizeof(f) != 4)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
