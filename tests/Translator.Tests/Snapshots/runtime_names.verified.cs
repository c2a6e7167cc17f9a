/* runtime_names.c: the program's own functions and variables are named like things of other libraries */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using Byte = byte;
using Int64 = long;

internal static unsafe class RuntimeNames
{
    internal struct Socket
    {
        public int fd;
    }
    internal struct struct_Stdio
    {
        public int Stdio_;
    }

    internal struct CString
    {
        public sbyte* text;
        public int len;
    }
    internal struct CBuffer
    {
        public void* data;
    }
    internal struct struct_VarArg
    {
        public int kind;
    }

    static int Stdlib2 = 1;
    static int Unsafe = 2;
    static int Span = 3;
    static int NativeMemory = 4;

    static int abs_value(int v)
    {
        return v < 0 ? -v : v;
    }
    static int max(int a, int b)
    {
        return a > b ? a : b;
    }
    static int min(int a, int b)
    {
        return a < b ? a : b;
    }
    static int swap(int* a, int* b)
    {
        int t = *a;
        *a = *b;
        *b = t;
        return t;
    }

    static void Printf(sbyte* s)
    {
        printf("[%s]\n"u8, s);
    }
    static int strcmp_(sbyte* a, sbyte* b)
    {
        return strcmp(a, b);
    }
    static int open(sbyte* what)
    {
        return (int)strlen(what);
    }
    static int send(int x)
    {
        return x + 1;
    }
    static int accept(int a, int b)
    {
        return a * b;
    }
    static int bind()
    {
        return 3;
    }
    static int link(int a)
    {
        return a;
    }
    static int signal(sbyte* s)
    {
        return s[0];
    }
    static int index_(int i)
    {
        return i;
    }

    static int main()
    {
        Socket Socket = new Socket { fd = 7 };
        struct_Stdio Stdio2 = new struct_Stdio { Stdio_ = 8 };
        CString CString = new CString { text = "text"u8.ToPointer(), len = 4 };
        CBuffer CBuffer = new CBuffer { data = &Socket };
        struct_VarArg VarArg2 = new struct_VarArg { kind = 1 };
        Byte Byte = 255;
        Int64 Int64 = -1;
        int a = -3, b = 4, Nullable = 5, Environment = 6, List = 7, Action = 8;

        printf("%d %d\n"u8, Socket.fd, Stdio2.Stdio_);
        printf("%s %d %d %d\n"u8, CString.text, CString.len, ((Socket*)CBuffer.data)->fd, VarArg2.kind);
        printf("%d %ld\n"u8, ++Byte, Int64);
        printf("%d\n"u8, Stdlib2 + Unsafe + Span + NativeMemory);
        printf("%d %d %d\n"u8, abs_value(a), max(a, b), min(a, b));
        swap(&a, &b);
        printf("%d %d\n"u8, a, b);
        Printf("own"u8.ToPointer());
        printf("%d %d %d %d %d\n"u8, strcmp_("a"u8.ToPointer(), "a"u8.ToPointer()), open("four"u8.ToPointer()), send(1), accept(2, 3), bind());
        printf("%d %d %d\n"u8, link(1), signal("s"u8.ToPointer()), index_(3));
        printf("%d\n"u8, Nullable + Environment + List + Action);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
