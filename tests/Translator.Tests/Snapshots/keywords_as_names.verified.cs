/* keywords_as_names.c: what C takes for ordinary names, C# takes for keywords */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using bool_ = int;

internal static unsafe class KeywordsAsNames
{
    internal struct @object
    {
        public int @class;
        public int @base;
        public int @this;
        public sbyte* @string;
        public @object* @is;
        public @object* @as;
        public double @decimal;
    }

    const int @public = 1;
    const int @private = 2;
    const int @protected = 3;
    const int @internal = 4;

    static int @checked = 5;
    static int @unchecked;
    static delegate*<int, int> @delegate;

    static int await(int async)
    {
        return async + @checked;
    }

    static void @foreach(sbyte* @in, delegate*<sbyte, void> yield)
    {
        while (*@in != 0)
            yield(*@in++);
    }

    static void @out(sbyte @ref)
    {
        putchar(@ref);
        putchar('.');
    }

    static int @using(@object* @namespace, int @lock)
    {
        int @try = 0, @catch = 1, @finally = 2, @throw;

        for (@throw = 0; @throw < @lock; @throw++)
        {
            int @event = @try + @catch;

            @try = @catch;
            @catch = @event;
        }
        @namespace->@class = @try;
        @namespace->@base = @finally;
        return @catch;
    }

    static int @override(int @virtual, int @abstract)
    {
        int @sealed = @virtual > @abstract ? @virtual : @abstract;

        goto @new;
    @new:
        return @sealed;
    }

    static int main()
    {
        @object @null = new @object { @class = 1, @base = 2, @this = 3, @string = "text"u8.ToPointer(), @is = null, @as = null, @decimal = 2.5 };
        @object @stackalloc = @null;
        int @true = 1, @false = 0, @byte = 255, @sbyte = -1, @ushort = 65535, @ulong = 9, @uint = 3;
        int @operator = 1, @implicit = 2, @explicit = 3, @readonly = 4, @fixed = 5, @unsafe = 6;
        sbyte* var = "var"u8.ToPointer(), dynamic = "dynamic"u8.ToPointer(), record = "record"u8.ToPointer(), nameof = "nameof"u8.ToPointer();
        bool_ value = 1, get = 2, set = 3, partial = 4, where = 5, select = 6, from = 7;

        @null.@is = &@stackalloc;
        @stackalloc.@as = &@null;
        printf("%d %d %d %s %g\n"u8, @null.@class, @null.@base, @null.@is->@this, @stackalloc.@as->@string, @stackalloc.@decimal);
        @delegate = &await;
        @unchecked = @delegate(10);
        printf("%d %d\n"u8, @unchecked, await(1));
        @foreach("abc"u8.ToPointer(), &@out);
        printf("\n%d"u8, @using(&@null, 10));
        printf(" %d %d %d\n"u8, @null.@class, @null.@base, @override(3, 4));
        printf("%d %d %d %d\n"u8, @public, @private, @protected, @internal);
        printf("%d %d %d %d %d %d %d\n"u8, @true, @false, @byte, @sbyte, @ushort, @ulong, @uint);
        printf("%d %d\n"u8, @operator + @implicit * @explicit, @readonly + @fixed - @unsafe);
        printf("%s %s %s %s\n"u8, var, dynamic, record, nameof);
        printf("%d\n"u8, value + get * set - partial + where * select - from);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
