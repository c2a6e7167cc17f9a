/* underscores.c: names that differ only in case or underscores, and very long ones */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class Underscores
{
    static int value = 1;
    static int Value = 2;
    static int VALUE = 4;
    static int _value = 8;
    static int value_ = 16;
    static int __value = 32;
    static int value__ = 64;

    const int LIMIT = 10;
    static int limit = LIMIT;
    static int Limit = LIMIT + 1;

    internal struct node
    {
        public int node_;
    }
    internal struct Node
    {
        public int Node_;
    }
    internal struct NODE
    {
        public int NODE_;
    }

    static int get_value()
    {
        return value;
    }
    static int GetValue()
    {
        return Value;
    }
    static int getValue()
    {
        return VALUE;
    }
    static int get__value()
    {
        return __value;
    }

    static int a_name_that_is_so_long_that_it_would_not_have_been_told_from_its_neighbour_by_old_linkers_1()
    {
        return 1;
    }
    static int a_name_that_is_so_long_that_it_would_not_have_been_told_from_its_neighbour_by_old_linkers_2()
    {
        return 2;
    }

    const int E = 0;
    const int e = 1;
    const int _E = 2;
    const int E1 = 3;
    const int e1 = 4;

    static int _(int _)
    {
        return _ + 1;
    }

    static int main()
    {
        node n = new node { node_ = 1 };
        Node N = new Node { Node_ = 2 };
        NODE NN = new NODE { NODE_ = 3 };
        int l = 1, I = 2, O = 3, o = 4, l1 = 5, ll = 6;

        printf("%d\n"u8, value | Value | VALUE | _value | value_ | __value | value__);
        printf("%d %d %d\n"u8, value, limit, Limit);
        printf("%d %d %d\n"u8, n.node_, N.Node_, NN.NODE_);
        printf("%d %d %d %d\n"u8, get_value(), GetValue(), getValue(), get__value());
        printf("%d\n"u8, a_name_that_is_so_long_that_it_would_not_have_been_told_from_its_neighbour_by_old_linkers_1()
            - a_name_that_is_so_long_that_it_would_not_have_been_told_from_its_neighbour_by_old_linkers_2());
        printf("%d%d%d%d%d\n"u8, E, e, _E, E1, e1);
        printf("%d\n"u8, _(_(1)));
        printf("%d\n"u8, l + I * O - o + l1 * ll);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
