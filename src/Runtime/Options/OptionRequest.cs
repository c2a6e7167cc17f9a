namespace CSockTranslate.Runtime.Options;

/// <summary>How long options are written.</summary>
internal enum LongOptionForm
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>After two dashes.</summary>
    TwoDashes,

    /// <summary>After one dash too.</summary>
    OneDashToo,
}

/// <summary>What a call of <see cref="Getopt"/> is given.</summary>
internal readonly unsafe struct OptionRequest(
    int count, sbyte** arguments, sbyte* shortOptions, option* longOptions, int* longIndex, LongOptionForm form)
{
    /// <summary>The number of arguments.</summary>
    internal int Count { get; } = count;

    /// <summary>The arguments, the program's name first.</summary>
    internal sbyte** Arguments { get; } = arguments;

    /// <summary>The short options as the program gives them.</summary>
    internal sbyte* ShortOptions { get; } = shortOptions;

    /// <summary>The long options; null if there are none.</summary>
    internal option* LongOptions { get; } = longOptions;

    /// <summary>Where the index of a long option goes; null if nobody asks.</summary>
    internal int* LongIndex { get; } = longIndex;

    /// <summary>How long options are written.</summary>
    internal LongOptionForm Form { get; } = form;
}
