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

    /// <summary>The arguments that are lengths.</summary>
    public ImmutableArray<int> Lengths { get; init; } = [];

    /// <summary>The pointer arguments that the function only reads through.</summary>
    public ImmutableArray<int> Inputs { get; init; } = [];

    /// <summary>The arguments that something keeps beyond the call.</summary>
    public ImmutableArray<int> Keeps { get; init; } = [];

    /// <summary>Whether the call never comes back.</summary>
    public bool NeverReturns { get; init; }

    /// <summary>The argument that is the status with which the process ends; or -1.</summary>
    public int ExitStatus { get; init; } = -1;
}
