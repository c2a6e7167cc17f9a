namespace CSockTranslate.Runtime;

/// <summary>A name of a priority or a facility and its value (syslog.h with <c>SYSLOG_NAMES</c>). Tables end with a null name and -1.</summary>
public unsafe struct _code
{
    /// <summary>The name; null at the end of a table.</summary>
    public sbyte* c_name;

    /// <summary>The value.</summary>
    public int c_val;
}
