namespace CSockTranslate.Runtime;

/// <summary>A long option (GNU <c>getopt.h</c>). An array of them ends with one whose name is null.</summary>
public unsafe struct option
{
    /// <summary>The name, without dashes.</summary>
    public sbyte* name;

    /// <summary><see cref="Getopt.no_argument"/>, <see cref="Getopt.required_argument"/> or <see cref="Getopt.optional_argument"/>.</summary>
    public int has_arg;

    /// <summary>Where <see cref="val"/> is stored; null if it is returned.</summary>
    public int* flag;

    /// <summary>What the option means.</summary>
    public int val;
}
