using CSockTranslate.Runtime;
using static NetUtil;
using static TextUtil;

internal static unsafe class Program
{
    static int main()
    {
        byte* address = stackalloc byte[] { 192, 0, 2, 1 };

        text_center("util"u8.ToPointer());
        net_print(address);
        address[4 - 1]++;
        net_print(address);
        text_center("again"u8.ToPointer());
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
