/* Members changed through what calls and steps give. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class ChangedMembers
{
    internal struct s
    {
        public int x;
    }
    static readonly s* a = StaticStorage.Create<s>([new s { x = 1 }, new s { x = 2 }, new s { x = 3 }]);
    static int i;

    static s* np()
    {
        i++;
        return a;
    }

    static int main()
    {
        np()[1].x += 5;
        if (a[1].x != 7 || i != 1)
            abort();
        np()->x++;
        np()->x--;
        if (a[0].x != 1 || i != 3)
            abort();
        s* p = a;
        p++->x = 9;
        if (a[0].x != 9 || p != a + 1)
            abort();
        (++p)->x *= 2;
        if (a[2].x != 6)
            abort();
        (--p)->x = 1;
        if (a[1].x != 1)
            abort();
        int y = p++->x + p->x * 0;
        if (p != a + 2)
            abort();
        p[-1] = *p;
        if (a[1].x != 6)
            abort();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
