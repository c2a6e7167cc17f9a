using CSockTranslate.Runtime;
using static Numbers;
using static Words;

internal static unsafe class Program
{
    static int main()
    {
        numbers();
        words();
        numbers();
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
