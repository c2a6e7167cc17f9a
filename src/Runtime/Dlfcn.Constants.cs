namespace CSockTranslate.Runtime;

/// <summary><c>dlfcn.h</c>: the constants of loading, with the values of x86-64 Linux; a program that calls one of its functions is refused.</summary>
public static class Dlfcn
{
    public const int RTLD_LAZY = 1;
    public const int RTLD_NOW = 2;
    public const int RTLD_NOLOAD = 4;
    public const int RTLD_DEEPBIND = 8;
    public const int RTLD_GLOBAL = 256;
    public const int RTLD_LOCAL = 0;
    public const int RTLD_NODELETE = 4096;
}
