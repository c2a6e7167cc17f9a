namespace CSockTranslate.Runtime;

/// <summary>A user's password and how long it is good (SVID <c>shadow.h</c>); 72 bytes. Days are counted from 1970-01-01; -1 is a day that is not set.</summary>
public unsafe struct spwd
{
    /// <summary>The user's name.</summary>
    public sbyte* sp_namp;

    /// <summary>The password's hash.</summary>
    public sbyte* sp_pwdp;

    /// <summary>The day of the last change.</summary>
    public long sp_lstchg;

    /// <summary>Days until it may be changed.</summary>
    public long sp_min;

    /// <summary>Days until it must be changed.</summary>
    public long sp_max;

    /// <summary>Days of warning.</summary>
    public long sp_warn;

    /// <summary>Days that the account may be inactive.</summary>
    public long sp_inact;

    /// <summary>The day on which the account expires.</summary>
    public long sp_expire;

    /// <summary>Nothing yet.</summary>
    public ulong sp_flag;
}
