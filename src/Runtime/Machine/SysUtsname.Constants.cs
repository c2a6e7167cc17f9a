namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class SysUtsname
{
    // The size of each member.
    public const int _UTSNAME_LENGTH = 65;
}
