/* loading_constants - dlfcn.h, which programs include for constants alone: their values */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Dlfcn;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class LoadingConstants
{
    static int main()
    {
        printf("lazy %d, now %d, global %d, local %d\n"u8, RTLD_LAZY, RTLD_NOW, RTLD_GLOBAL, RTLD_LOCAL);
        printf("no load %d\n"u8, RTLD_NOLOAD);
        printf("no delete %d\n"u8, RTLD_NODELETE);
        printf("deep bind %d\n"u8, RTLD_DEEPBIND);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
