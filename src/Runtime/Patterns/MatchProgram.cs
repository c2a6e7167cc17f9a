using System.Collections.Generic;

namespace CSockTranslate.Runtime.Patterns;

/// <summary>What a state of the automaton does.</summary>
internal enum MatchStateKind
{
    /// <summary>Takes one character.</summary>
    Character,

    /// <summary>Takes a character of a set.</summary>
    Set,

    /// <summary>Goes on if the place is right.</summary>
    Anchor,

    /// <summary>Takes what a group has matched.</summary>
    BackReference,

    /// <summary>Goes on in two ways, the first one by preference.</summary>
    Branch,

    /// <summary>Begins a group.</summary>
    Open,

    /// <summary>Ends a group.</summary>
    Close,

    /// <summary>The expression has matched.</summary>
    End,
}

/// <summary>A state of the automaton.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">A character, the number from 0 of a group, or a condition.</param>
/// <param name="Set">A set of characters.</param>
/// <param name="IsOptional">Whether a group is one that may be repeated zero times.</param>
internal readonly record struct MatchState(MatchStateKind Kind, int Value = 0, CharacterSet? Set = null, bool IsOptional = false)
{
    /// <summary>The state behind it; -1 for none.</summary>
    internal int Next { get; init; } = -1;

    /// <summary>The second way of <see cref="MatchStateKind.Branch"/>; -1 for none.</summary>
    internal int Other { get; init; } = -1;

    /// <summary>Whether it takes nothing.</summary>
    internal bool IsEmpty => Kind is MatchStateKind.Anchor or MatchStateKind.Branch or MatchStateKind.Open or MatchStateKind.Close;

    /// <summary>Whether it takes the character.</summary>
    internal bool Takes(int character) => Kind switch
    {
        MatchStateKind.Character => character == Value,
        MatchStateKind.Set => Set!.Contains(character),
        _ => false,
    };
}

/// <summary>A regular expression as an automaton: what <c>regcomp</c> makes and <c>regexec</c> runs. It does not change afterwards.</summary>
internal sealed class MatchProgram
{
    /// <summary>More states are more than a program can mean: what glibc has no memory for.</summary>
    private const int MostStates = 1 << 21;

    private readonly List<MatchState> _states = [];
    private readonly int[] _groupSources;

    private MatchProgram(int flags, bool isUnicode, int groupCount)
    {
        Flags = flags;
        IsUnicode = isUnicode;
        GroupCount = groupCount;
        _groupSources = new int[groupCount];
        for (int i = 0; i < groupCount; i++)
        {
            _groupSources[i] = i;
        }
    }

    /// <summary>The flags of <c>regcomp</c>.</summary>
    internal int Flags { get; }

    /// <summary>Whether the text is UTF-8.</summary>
    internal bool IsUnicode { get; }

    /// <summary>How many groups there are.</summary>
    internal int GroupCount { get; }

    /// <summary>The groups that are referred to, as bits.</summary>
    internal int ReferredGroups { get; private set; }

    /// <summary>The first state.</summary>
    internal int Start { get; private set; }

    /// <summary>The last state.</summary>
    internal int End { get; private set; }

    /// <summary>How many states there are.</summary>
    internal int Count => _states.Count;

    /// <summary>The bytes that a match can begin with; null if it can begin with anything or nothing.</summary>
    internal bool[]? FirstBytes { get; private set; }

    /// <summary>A state.</summary>
    internal ref readonly MatchState this[int state] => ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_states)[state];

    /// <summary>The group whose place is that of another group, which has nothing but it inside.</summary>
    internal int SourceOf(int group) => _groupSources[group];

    /// <summary>Compiles an expression; null with REG_* if it is none.</summary>
    internal static MatchProgram? Compile(PatternText text, int flags, bool isUnicode, out int error, out int groupCount)
    {
        var parser = new PatternParser(text, flags, isUnicode);
        PatternNode? tree = parser.Parse();
        error = parser.Error;
        groupCount = parser.GroupCount;
        if (error != 0)
        {
            return null;
        }

        var program = new MatchProgram(flags, isUnicode, groupCount) { ReferredGroups = parser.ReferredGroups };
        program.MergeGroups(tree);
        program.End = program.Add(new MatchState(MatchStateKind.End));
        program.Start = program.Emit(tree, program.End, isCopy: false);
        if (program.Count > MostStates)
        {
            error = PosixRegex.REG_ESPACE;
            return null;
        }

        program.FindFirstBytes();
        return program;
    }

    // As glibc does it: a group that is all of another group's contents goes, and has the same place.
    private void MergeGroups(PatternNode? node)
    {
        while (node is not null)
        {
            bool isCopy = node.First is { Kind: PatternKind.Copy };
            if (node.Kind == PatternKind.Group && (isCopy ? node.First!.First : node.First) is { Kind: PatternKind.Group } inner)
            {
                node.First = isCopy ? inner.First?.Copy() : inner.First;
                _groupSources[inner.Value] = _groupSources[node.Value];
                if (inner.Value < 9 && (ReferredGroups & (1 << inner.Value)) != 0)
                {
                    ReferredGroups |= 1 << _groupSources[inner.Value];
                }
            }

            foreach (PatternNode part in node.Parts ?? [])
            {
                MergeGroups(part);
            }

            MergeGroups(node.First);
            node = node.Second;
        }
    }

    private int Add(MatchState state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }

    // Gives the first state of a part.
    private int Emit(PatternNode? node, int next, bool isCopy)
    {
        if (node is null || _states.Count > MostStates)
        {
            return next;
        }

        switch (node.Kind)
        {
            case PatternKind.Character:
                return Add(new MatchState(MatchStateKind.Character, node.Value) { Next = next });
            case PatternKind.Set:
                return Add(new MatchState(MatchStateKind.Set, 0, node.Set) { Next = next });
            case PatternKind.Anchor:
                return Add(new MatchState(MatchStateKind.Anchor, (int)node.Condition) { Next = next });
            case PatternKind.BackReference:
                return Add(new MatchState(MatchStateKind.BackReference, _groupSources[node.Value]) { Next = next });
            case PatternKind.Sequence:
                for (int i = node.Parts!.Count - 1; i >= 0; i--)
                {
                    next = Emit(node.Parts[i], next, isCopy);
                }

                return next;
            case PatternKind.Copy:
                return Emit(node.First, next, isCopy: true);
            case PatternKind.Alternative:
                // Something goes before nothing, wherever it stands.
                int first = Emit(node.First ?? node.Second, next, isCopy);
                int second = node.First is null || node.Second is null ? next : Emit(node.Second, next, isCopy);
                return Add(new MatchState(MatchStateKind.Branch) { Next = first, Other = first == second ? -1 : second });
            case PatternKind.Repetition:
                int branch = Add(default);
                int body = Emit(node.First, branch, isCopy);
                _states[branch] = new MatchState(MatchStateKind.Branch) { Next = body, Other = next };
                return branch;
            default:
                int close = Add(new MatchState(MatchStateKind.Close, node.Value, null, node.IsOptional && !isCopy) { Next = next });
                int contents = Emit(node.First, close, isCopy);
                return Add(new MatchState(MatchStateKind.Open, node.Value) { Next = contents });
        }
    }

    private void FindFirstBytes()
    {
        bool[] bytes = new bool[0x100];
        bool[] seen = new bool[Count];
        var pending = new Stack<int>([Start]);
        while (pending.TryPop(out int index))
        {
            if (index < 0 || seen[index])
            {
                continue;
            }

            seen[index] = true;
            ref readonly MatchState state = ref this[index];
            if (state.IsEmpty)
            {
                pending.Push(state.Next);
                pending.Push(state.Other);
                continue;
            }

            if (state.Kind is MatchStateKind.End or MatchStateKind.BackReference)
            {
                return;
            }

            for (int character = 0; character < bytes.Length; character++)
            {
                bytes[character] |= state.Takes(character);
            }
        }

        FirstBytes = bytes;
    }
}
