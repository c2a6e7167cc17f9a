/* Tags, members and parameters that are keywords of C#. */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class ForeignKeywords
{
    internal struct @base
    {
        public int @new;
    }

    internal struct @this
    {
        public int @class;
        public @base @base;
    }

    static int @object(@this @this)
    {
        return @this.@class + @this.@base.@new;
    }
    const int @as = 0;
    const int @in = 1;
    static int @ref(int @out)
    {
        int @checked = @out;
        return @checked;
    }

    static int main()
    {
        @this @lock = new @this { @class = 1, @base = new @base { @new = 2 } };
        goto @event;
    @event:
        if (@object(@lock) != 3 || @ref(@in) != 1)
            abort();
        int ToString = 1, Equals = 2, GetHashCode = 3, x_, _x, __x, _ = 4;
        return ToString + Equals - GetHashCode;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
