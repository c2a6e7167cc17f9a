/* function_pointers.c - addresses of library functions, of functions with variable arguments, and casts between them */

using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class FunctionPointers
{
    static delegate*<sbyte*, sbyte*, int> compare = &call_strcmp;
    static readonly delegate*<sbyte*, int>* table = (delegate*<sbyte*, int>*)StaticStorage.PointersTo((delegate*<sbyte*, int>)&call_puts, (delegate*<sbyte*, int>)&call_atoi, null);

    internal struct output
    {
        public sbyte* name;
        public delegate*<sbyte*, ReadOnlySpan<VarArg>, int> write;
    }

    static int logged(sbyte* format, params ReadOnlySpan<VarArg> args)
    {
        VaList ap;
        int n;

        ap = new VaList(args);
        n = vprintf(format, ap);
        return n;
    }

    static readonly output* outputs = StaticStorage.Create<output>([
        new output { name = "printf"u8.ToPointer(), write = &call_printf },
        new output { name = "logged"u8.ToPointer(), write = &logged }]);

    static void bye()
    {
        puts("bye"u8);
    }

    static int increment(int a)
    {
        printf("increment %d\n"u8, a);
        return a + 1;
    }

    /* Calls through a pointer of the type that the function has. */
    static int call_back(void* function, int value)
    {
        return ((delegate*<int, int>)function)(value);
    }

    static int main()
    {
        sbyte* words = stackalloc sbyte[3 * 8];
        "pear"u8.CopyTo(words, 8);
        "apple"u8.CopyTo(words + 8, 8);
        "fig"u8.CopyTo(words + 16, 8);
        delegate*<sbyte*, ReadOnlySpan<VarArg>, int> print = &call_printf;
        delegate*<sbyte*, ulong> measure = &call_strlen;
        delegate*<void*, void*, ulong, void*> copy = &call_memcpy;
        delegate*<void*, void> release = &free;
        sbyte* small = stackalloc sbyte[4];
        size_t i;

        printf("%d %d\n"u8, compare("a"u8.ToPointer(), "b"u8.ToPointer()) < 0, compare == (delegate*<sbyte*, sbyte*, int>)&call_strcmp);
        qsort(words, 3, 8, (delegate*<void*, void*, int>)(delegate*<sbyte*, sbyte*, int>)&call_strcmp);
        printf("%s %s %s\n"u8, words, words + 8, words + 2 * 8);
        table[0]("by table"u8.ToPointer());
        printf("%d %d\n"u8, table[1]("42"u8.ToPointer()), table[2] == null);
        print("%d %s %.1f\n"u8.ToPointer(), [1, "two"u8, 3.0]);
        print("nothing more\n"u8.ToPointer(), []);
        print = &logged;
        print("%c %ld\n"u8.ToPointer(), ['x', 5L]);
        for (i = 0; i < (ulong)(2 * sizeof(output)) / (ulong)sizeof(output); i++)
            outputs[i].write("%s\n"u8.ToPointer(), [outputs[i].name]);
        printf("%zu\n"u8, measure("four"u8.ToPointer()));
        copy(small, "abc"u8.ToPointer(), 4);
        puts(small);
        printf("%d\n"u8, call_back((void*)(delegate*<int, int>)&increment, 7));
        atexit(&bye);
        release(malloc(3));
        return 0;
    }

    static int call_strcmp(sbyte* s1, sbyte* s2) => strcmp(s1, s2);

    static int call_puts(sbyte* s) => puts(s);

    static int call_atoi(sbyte* nptr) => atoi(nptr);

    static int call_printf(sbyte* format, params ReadOnlySpan<VarArg> args) => printf(format, args);

    static ulong call_strlen(sbyte* s) => strlen(s);

    static void* call_memcpy(void* dest, void* src, ulong n) => memcpy(dest, src, n);

    static int Main(string[] args) => CProgram.Run(args, &main);
}
