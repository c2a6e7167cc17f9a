using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Model;

/// <summary>What has to be given back.</summary>
internal enum ResourceKind
{
    None,

    /// <summary>A file descriptor.</summary>
    Descriptor,

    /// <summary>A list of addresses that getaddrinfo allocated.</summary>
    AddressList,
}

/// <summary>Ways to use a result that have no meaning when the call failed.</summary>
[Flags]
internal enum UseKinds
{
    None = 0,

    /// <summary>Passed where a descriptor is expected.</summary>
    Descriptor = 1,

    /// <summary>Passed as a length.</summary>
    Length = 2,

    /// <summary>Used as an index.</summary>
    Index = 4,

    /// <summary>Dereferenced.</summary>
    Dereference = 8,

    /// <summary>Passed to a function as a pointer that it reads through.</summary>
    Argument = 16,

    /// <summary>Passed as the number of a descriptor, which need not be open.</summary>
    Number = 32,
}

/// <summary>How a program is told to test a result: the condition that holds after a failure.</summary>
internal enum FailureTest
{
    /// <summary><c>result == -1</c></summary>
    MinusOne,

    /// <summary><c>result != 0</c></summary>
    Nonzero,

    /// <summary><c>result == null</c></summary>
    Null,

    /// <summary><c>result != 1</c></summary>
    NotOne,

    /// <summary><c>result == 0</c></summary>
    Zero,
}

/// <summary>Where the reason for a failure can be read.</summary>
internal enum FailureReason
{
    /// <summary>In <c>errno</c>.</summary>
    Errno,

    /// <summary>In the result itself, a code of getaddrinfo.</summary>
    AddressInfoCode,

    /// <summary>Nowhere.</summary>
    None,
}

/// <summary>A result that a program has to look at, and the rule that says so.</summary>
/// <param name="Rule">The rule's descriptor.</param>
/// <param name="Failure">The condition that tells a failure.</param>
/// <param name="Uses">The uses that make no sense before the test.</param>
/// <param name="MustBeRead">Whether ignoring the result altogether is a mistake too.</param>
internal sealed record ResultCheck(DiagnosticDescriptor Rule, FailureTest Failure, UseKinds Uses, bool MustBeRead)
{
    /// <summary>Where the reason for a failure can be read.</summary>
    public FailureReason Reason { get; init; }

    /// <summary>When all of these arguments are null pointers, the call is a way to sleep and its result says nothing.</summary>
    public ImmutableArray<int> IgnorableWhenNull { get; init; } = [];

    /// <summary>The index of a descriptor argument: when it is the constant of a standard output stream, nobody is left to tell; or -1.</summary>
    public int IgnorableOnStandardStreams { get; init; } = -1;
}

/// <summary>A conversion between the host's byte order and the network's.</summary>
/// <param name="ToNetwork">Whether the result is in network order.</param>
/// <param name="Width">The width in bits.</param>
internal sealed record ByteOrderConversion(bool ToNetwork, int Width);

/// <summary>What a function does besides its result.</summary>
[Flags]
internal enum Behaviours
{
    None = 0,

    /// <summary>Waits for a peer when the descriptor is blocking.</summary>
    Blocks = 1,

    /// <summary>Waits until one of several descriptors is ready.</summary>
    AwaitsReadiness = 1 << 1,

    /// <summary>Lets time pass.</summary>
    Sleeps = 1 << 2,

    /// <summary>May change errno also when the program doesn't look at its result.</summary>
    ChangesErrno = 1 << 3,

    /// <summary>Reads errno to tell people what went wrong.</summary>
    ReportsErrno = 1 << 4,

    /// <summary>Waits for a child process.</summary>
    Reaps = 1 << 5,

    /// <summary>Makes a child process that goes on behind the call.</summary>
    Forks = 1 << 6,

    /// <summary>Removes a name from the file system.</summary>
    RemovesNames = 1 << 7,

    /// <summary>Takes a lock.</summary>
    Locks = 1 << 8,

    /// <summary>Gives a lock back.</summary>
    Unlocks = 1 << 9,

    /// <summary>Sends on a descriptor.</summary>
    Sends = 1 << 10,

    /// <summary>Receives from a descriptor.</summary>
    Receives = 1 << 11,

    /// <summary>Sets a socket's option: arguments 1, 2 and 3 are level, name and value.</summary>
    SetsOption = 1 << 12,

    /// <summary>Reads a socket's option: arguments 1, 2 and 3 are level, name and value.</summary>
    GetsOption = 1 << 13,

    /// <summary>Controls a descriptor: argument 1 is the command, the next its value.</summary>
    Controls = 1 << 14,

    /// <summary>Says what a signal does: argument 0 is the signal, argument 1 the handler or a description of it.</summary>
    HandlesSignal = 1 << 15,

    /// <summary>Gives the process's descriptors to another program.</summary>
    StartsProgram = 1 << 16,

    /// <summary>Tells the name that a socket has or its peer's.</summary>
    TellsName = 1 << 17,

    /// <summary>Can have another name of the same socket already and fail then: takes a name for it.</summary>
    TakesName = 1 << 18,

    /// <summary>Takes a connection.</summary>
    Accepts = 1 << 19,

    /// <summary>Makes a connection.</summary>
    Connects = 1 << 20,

    /// <summary>Makes a socket take connections.</summary>
    Listens = 1 << 21,

    /// <summary>Makes an address out of text and tells a failure by a value that is an address too.</summary>
    ParsesAddress = 1 << 22,

    /// <summary>Waits for what only a peer can bring about.</summary>
    AwaitsPeer = 1 << 23,

    /// <summary>Makes a name in the file system that nobody had before.</summary>
    MakesNames = 1 << 24,
}

/// <summary>What the rules know about one function of the C library. Arguments are counted from 0 as in C.</summary>
internal sealed record ApiFunction(string Name)
{
    /// <summary>The values that tell a failure; empty when the function can't fail.</summary>
    public ValueSet Failure { get; init; }

    /// <summary>The values that tell success.</summary>
    public ValueSet Success { get; init; } = ValueSet.Any;

    /// <summary>The rule about the result, or null.</summary>
    public ResultCheck? Check { get; init; }

    /// <summary>What a successful call returns and the caller then owns.</summary>
    public ResourceKind AcquiresResult { get; init; }

    /// <summary>Whether the descriptor comes from a peer that connected (and not from the program's own decision).</summary>
    public bool AcceptsPeer { get; init; }

    /// <summary>The argument that points to where a successful call stores what the caller then owns; or -1.</summary>
    public int AcquiresThrough { get; init; } = -1;

    /// <summary>What is stored through <see cref="AcquiresThrough"/>.</summary>
    public ResourceKind AcquiresThroughKind { get; init; }

    /// <summary>The argument that the call gives back; or -1.</summary>
    public int Releases { get; init; } = -1;

    /// <summary>The arguments that are descriptors.</summary>
    public ImmutableArray<int> Descriptors { get; init; } = [];

    /// <summary>The arguments that are numbers of descriptors, which need not be open.</summary>
    public ImmutableArray<int> Numbers { get; init; } = [];

    /// <summary>What is given back.</summary>
    public ResourceKind ReleasesKind { get; init; }

    /// <summary>
    /// The value of a usual success, from which a test has to tell every failure; empty when the program has no reason to ask that way.
    /// </summary>
    public ValueSet UsualSuccess =>
        AcquiresResult is ResourceKind.Descriptor ? ValueSet.AboveOne
        : Success is ValueSet.Zero or ValueSet.One ? Success
        : Success is ValueSet.Positive && Failure is ValueSet.Zero ? ValueSet.One
        : ValueSet.None;

    /// <summary>The arguments that are lengths.</summary>
    public ImmutableArray<int> Lengths { get; init; } = [];

    /// <summary>The pointer arguments that the function only reads through.</summary>
    public ImmutableArray<int> Inputs { get; init; } = [];

    /// <summary>The pointer arguments that the function reads through without a test for null.</summary>
    public ImmutableArray<int> Dereferences { get; init; } = [];

    /// <summary>The arguments that something keeps beyond the call.</summary>
    public ImmutableArray<int> Keeps { get; init; } = [];

    /// <summary>What it does besides its result, for rules that ask about a kind of function and not about one.</summary>
    public Behaviours Behaviours { get; init; }

    /// <summary>The arguments of the call that are the new socket's domain, type and protocol; or empty.</summary>
    public ImmutableArray<int> SocketArguments { get; init; } = [];

    /// <summary>What the call does to the state of a socket, or null.</summary>
    public SocketTransition? Moves { get; init; }

    /// <summary>The states in which a socket must not be when the call gets it.</summary>
    public ImmutableArray<SocketMisuse> Misuses { get; init; } = [];

    /// <summary>The argument that is a flag word of the call (<c>MSG_NOSIGNAL</c>, …); or -1.</summary>
    public int Flags { get; init; } = -1;

    /// <summary>The argument through which bytes from the peer arrive; or -1.</summary>
    public int Fills { get; init; } = -1;

    /// <summary>The member of the structures that the arguments point to which the call writes; null when it writes all that they point to.</summary>
    public string? WritesMember { get; init; }

    /// <summary>The argument that says how many bytes there is room for at <see cref="Fills"/>; or -1.</summary>
    public int FillsAtMost { get; init; } = -1;

    /// <summary>The argument that points to a number that the call reads and replaces by a length (<c>addrlen</c>); or -1.</summary>
    public int LengthInOut { get; init; } = -1;

    /// <summary>What the result is in terms of byte order, or null when the call is no conversion of its first argument.</summary>
    public ByteOrderConversion? Converts { get; init; }

    /// <summary>Whether the call never comes back.</summary>
    public bool NeverReturns { get; init; }

    /// <summary>The argument that is the status with which the process ends; or -1.</summary>
    public int ExitStatus { get; init; } = -1;
}
