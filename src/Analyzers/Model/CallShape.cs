using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Model;

/// <summary>A socket address among the arguments of a call.</summary>
/// <param name="Address">The argument that points to the address.</param>
/// <param name="Length">The argument that is its length or points to it.</param>
/// <param name="IsResult">Whether the call writes both: the length points to the room that there is.</param>
internal sealed record AddressArguments(int Address, int Length, bool IsResult);

/// <summary>A buffer among the arguments of a call and how many bytes it takes or gives.</summary>
internal readonly record struct BufferArguments(int Buffer, int Length);

/// <summary>A socket option among the arguments of a call.</summary>
/// <param name="Level">The protocol that it belongs to.</param>
/// <param name="Name">The option.</param>
/// <param name="Value">The argument that points to the value.</param>
/// <param name="Length">The value's length.</param>
/// <param name="LengthIsPointer">Whether the length argument points to the length.</param>
internal sealed record OptionArguments(int Level, int Name, int Value, int Length, bool LengthIsPointer);

/// <summary>A format among the arguments of a call.</summary>
/// <param name="Format">The format.</param>
/// <param name="Scans">Whether the values are written where the arguments point.</param>
/// <param name="Source">The string that is scanned; or -1.</param>
internal sealed record FormatArguments(int Format, bool Scans = false, int Source = -1);

/// <summary>A copy that is only bounded by the source's end.</summary>
/// <param name="Target">Where it is written.</param>
/// <param name="Source">What is copied.</param>
/// <param name="Bound">The argument that limits what is written; or -1.</param>
/// <param name="IsFormat">Whether the source is a format and not the string itself.</param>
internal sealed record CopyArguments(int Target, int Source, int Bound = -1, bool IsFormat = false);

/// <summary>An address in binary form that a call writes as text.</summary>
internal sealed record AddressTextArguments(int Family, int Source, int Text, int Size);

/// <summary>Memory that a call fills with one byte.</summary>
/// <param name="Target">Where the memory is.</param>
/// <param name="Value">The byte; -1 for a function that writes zeros.</param>
/// <param name="Length">How many bytes are filled.</param>
internal sealed record FillArguments(int Target, int Value, int Length);

/// <summary>A call that sets an attribute of a descriptor by a command.</summary>
internal sealed record CommandArguments(int Descriptor, int Command, int Value);

/// <summary>How a call that makes a descriptor is told not to pass it on to other programs.</summary>
/// <param name="Flags">The argument with the flag; -1 when there is none.</param>
/// <param name="Flag">The flag's value.</param>
/// <param name="Advice">What to write.</param>
internal sealed record CloseOnExec(int Flags, long Flag, string Advice);

/// <summary>A call that waits until descriptors in sets are ready.</summary>
/// <param name="Count">The number of descriptors to look at.</param>
/// <param name="Sets">The sets.</param>
/// <param name="Timeout">The time to wait, which the call counts down; or -1.</param>
internal sealed record SelectArguments(int Count, ImmutableArray<int> Sets, int Timeout = -1);

/// <summary>A search in a text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Wanted">What is looked for: a text, a character or a set of characters.</param>
internal sealed record SearchArguments(int Text, int Wanted);

/// <summary>A number that a call stores in memory.</summary>
/// <param name="Target">Where the memory begins.</param>
/// <param name="Offset">How many bytes from there; or -1 for none.</param>
/// <param name="Value">The number.</param>
internal sealed record StoreArguments(int Target, int Offset, int Value);

/// <summary>A structure that a call stores in memory.</summary>
/// <param name="Target">Where the memory begins.</param>
/// <param name="Value">The structure.</param>
internal sealed record StructureArguments(int Target, int Value);

/// <summary>In which order the bytes of a number stand.</summary>
internal enum ByteOrder
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The machine's.</summary>
    Host,

    /// <summary>The network's.</summary>
    Network,

    /// <summary>It makes no difference: 0, all ones.</summary>
    Either,
}

/// <summary>A function that turns the bytes of a number round.</summary>
/// <param name="Bits">The number's width.</param>
/// <param name="Result">The order that its result has by its name.</param>
internal sealed record ByteSwap(int Bits, ByteOrder Result);

/// <summary>
/// What the arguments of a function of the C library are, for rules that look at single calls. Arguments are counted from 0 as in C;
/// -1 stands for none.
/// </summary>
internal sealed record CallShape(string Name)
{
    /// <summary>The pointer arguments that the function only reads through.</summary>
    public ImmutableArray<int> Inputs { get; init; } = [];

    /// <summary>The socket address, or null.</summary>
    public AddressArguments? Address { get; init; }

    /// <summary>The buffers with their lengths.</summary>
    public ImmutableArray<BufferArguments> Buffers { get; init; } = [];

    /// <summary>The argument that points to where bytes from the network are written.</summary>
    public int Receives { get; init; } = -1;

    /// <summary>The argument that points to where the ends of a new pipe are written; or -1.</summary>
    public int PipeEnds { get; init; } = -1;

    /// <summary>The argument that points to the bytes that are sent.</summary>
    public int Sends { get; init; } = -1;

    /// <summary>The socket option, or null.</summary>
    public OptionArguments? Option { get; init; }

    /// <summary>The format, or null.</summary>
    public FormatArguments? Format { get; init; }

    /// <summary>The copy, or null.</summary>
    public CopyArguments? Copy { get; init; }

    /// <summary>The address that becomes text, or null.</summary>
    public AddressTextArguments? AddressText { get; init; }

    /// <summary>The memory that is filled, or null.</summary>
    public FillArguments? Fill { get; init; }

    /// <summary>The command on a descriptor, or null.</summary>
    public CommandArguments? Command { get; init; }

    /// <summary>How the descriptor that it makes is kept from other programs, or null.</summary>
    public CloseOnExec? CloseOnExec { get; init; }

    /// <summary>The sets of descriptors that it waits for, or null.</summary>
    public SelectArguments? Select { get; init; }

    /// <summary>Whether it waits for the descriptors of a table (<c>struct pollfd</c>).</summary>
    public bool Polls { get; init; }

    /// <summary>The argument that is a descriptor which it puts into a set; or -1.</summary>
    public int AddsToSet { get; init; } = -1;

    /// <summary>Whether it leaves the set that it gets as it is, but for one descriptor.</summary>
    public bool KeepsSet { get; init; }

    /// <summary>The pointer arguments through which it writes a result where it succeeds.</summary>
    public ImmutableArray<int> Results { get; init; } = [];

    /// <summary>The arguments of which a command is made that it runs.</summary>
    public ImmutableArray<int> Commands { get; init; } = [];

    /// <summary>The argument that is the path of a file which it opens; or -1.</summary>
    public int Opens { get; init; } = -1;

    /// <summary>The arguments that it reads up to their terminator.</summary>
    public ImmutableArray<int> Texts { get; init; } = [];

    /// <summary>The search for characters that it is, or null.</summary>
    public SearchArguments? Search { get; init; }

    /// <summary>The argument that is a path of which it finds out where it leads; or -1.</summary>
    public int Resolves { get; init; } = -1;

    /// <summary>The change of byte order that it is, or null.</summary>
    public ByteSwap? Swap { get; init; }

    /// <summary>The byte order of its result.</summary>
    public ByteOrder ResultOrder { get; init; }

    /// <summary>The argument that points to the bytes that it makes a number of; or -1.</summary>
    public int Decodes { get; init; } = -1;

    /// <summary>Whether it makes a number of a text and can't tell what is none or too large.</summary>
    public bool ParsesWithoutCheck { get; init; }

    /// <summary>Whether it makes a number of a text, of which only what is none is told: not what is too large for a port.</summary>
    public bool ParsesWithoutRange { get; init; }

    /// <summary>The number that it stores in memory, or null.</summary>
    public StoreArguments? Store { get; init; }

    /// <summary>The structure that it stores in memory as it lies, or null.</summary>
    public StructureArguments? Structure { get; init; }

    /// <summary>The argument that must be a value of <c>unsigned char</c> or EOF.</summary>
    public int Character { get; init; } = -1;

    /// <summary>Whether it tells letters and digits from the characters that mean something to a shell or in a path.</summary>
    public bool IsNarrow { get; init; }

    /// <summary>Whether it takes any number and tells whether that is a character of ASCII.</summary>
    public bool TestsCharacter { get; init; }

    /// <summary>The argument whose characters it counts.</summary>
    public int Measures { get; init; } = -1;

    /// <summary>The argument that it returns a pointer into.</summary>
    public int ReturnsInto { get; init; } = -1;

    /// <summary>The memory of the library that its result lies in: functions with the same name here overwrite each other's results. Or null.</summary>
    public string? StaticBuffer { get; init; }

    /// <summary>The argument that is a signal handler.</summary>
    public int Handler { get; init; } = -1;

    /// <summary>The argument that is the number of connections that may wait.</summary>
    public int Backlog { get; init; } = -1;

    /// <summary>The argument that says what addresses are wanted (getaddrinfo's hints).</summary>
    public int Hints { get; init; } = -1;

    /// <summary>The argument that is an address family.</summary>
    public int Family { get; init; } = -1;

    /// <summary>Whether it gives a socket its own address.</summary>
    public bool Binds { get; init; }

    /// <summary>Whether it allocates memory without a value.</summary>
    public bool AllocatesRaw { get; init; }

    /// <summary>The rule that advises against the function, or null.</summary>
    public DiagnosticDescriptor? Obsolete { get; init; }

    /// <summary>The function to take instead of one that is advised against.</summary>
    public string Replacement { get; init; } = "";
}
