namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class Utmp
{
    // The sizes of the members.
    public const int UT_LINESIZE = 32;
    public const int UT_NAMESIZE = 32;
    public const int UT_HOSTSIZE = 256;

    // Kinds of entries.
    public const int EMPTY = 0;
    public const int RUN_LVL = 1;
    public const int BOOT_TIME = 2;
    public const int NEW_TIME = 3;
    public const int OLD_TIME = 4;
    public const int INIT_PROCESS = 5;
    public const int LOGIN_PROCESS = 6;
    public const int USER_PROCESS = 7;
    public const int DEAD_PROCESS = 8;
    public const int ACCOUNTING = 9;
}
