namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class SysSelect
{
    // How many descriptors an fd_set holds.
    public const int FD_SETSIZE = 1024;
}
