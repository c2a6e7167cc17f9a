using System.Collections.Generic;

namespace CSockTranslate.Runtime.Patterns;

/// <summary>
/// Finds the leftmost longest match (POSIX 9.1) of an expression without references to groups: all ways at once, each with where it began, so that the time is
/// in proportion to the text and the number of states.
/// </summary>
internal ref struct MatchSearch
{
    private readonly MatchProgram _program;
    private readonly MatchSubject _subject;
    private readonly Stack<int> _pending = new();
    private readonly int[] _marks;
    private Ways _current;
    private Ways _next;
    private int _mark;

    /// <summary>Prepares for a text.</summary>
    internal MatchSearch(MatchProgram program, MatchSubject subject)
    {
        _program = program;
        _subject = subject;
        _marks = new int[program.Count];
        _current = new Ways(program.Count);
        _next = new Ways(program.Count);
    }

    /// <summary>Looks for a match from a place on; only whether there is one unless its end matters.</summary>
    internal bool Find(int from, bool wantsPlace, out int start, out int end)
    {
        start = end = -1;
        bool[]? firstBytes = _program.FirstBytes;
        for (int at = from; ; at++)
        {
            Note(at, ref start, ref end);
            if (start < 0)
            {
                if (_current.Count == 0)
                {
                    while (firstBytes is not null && at < _subject.Length && _subject[at] is >= 0 and <= 0xff && !firstBytes[_subject[at]])
                    {
                        at++;
                    }

                    _mark++;
                }

                Enter(_current, _program.Start, at, at);
                Note(at, ref start, ref end);
            }

            bool isOver = at >= _subject.Length || (start >= 0 && (_current.Count == 0 || !wantsPlace));
            if (isOver)
            {
                return start >= 0;
            }

            Step(at, start);
        }
    }

    private readonly void Note(int at, ref int start, ref int end)
    {
        if (_current.EndStart >= 0 && (start < 0 || _current.EndStart <= start))
        {
            start = _current.EndStart;
            end = at;
        }
    }

    private void Step(int at, int bestStart)
    {
        int character = _subject[at];
        _next.Clear();
        _mark++;
        for (int i = 0; i < _current.Count; i++)
        {
            (int index, int start) = _current[i];
            if (bestStart >= 0 && start > bestStart)
            {
                // Those behind began later still.
                break;
            }

            ref readonly MatchState state = ref _program[index];
            if (state.Takes(character))
            {
                Enter(_next, state.Next, start, at + 1);
            }
        }

        (_current, _next) = (_next, _current);
    }

    // Adds a state and what it leads to without a character. Whoever is there already began no later.
    private readonly void Enter(Ways ways, int entry, int start, int at)
    {
        _pending.Push(entry);
        while (_pending.TryPop(out int index))
        {
            if (index < 0 || _marks[index] == _mark)
            {
                continue;
            }

            _marks[index] = _mark;
            ref readonly MatchState state = ref _program[index];
            if (state.Kind == MatchStateKind.End)
            {
                ways.EndStart = start;
            }
            else if (!state.IsEmpty)
            {
                ways.Add(index, start);
            }
            else if (state.Kind != MatchStateKind.Anchor || _subject.Holds((PlaceCondition)state.Value, at))
            {
                _pending.Push(state.Other);
                _pending.Push(state.Next);
            }
        }
    }

    /// <summary>The states that take a character, each with where its way began, the earliest first.</summary>
    private sealed class Ways(int capacity)
    {
        private readonly (int State, int Start)[] _items = new (int, int)[capacity];

        internal int Count { get; private set; }

        /// <summary>Where the way that has reached the end began; -1 if none has.</summary>
        internal int EndStart { get; set; } = -1;

        internal (int State, int Start) this[int index] => _items[index];

        internal void Add(int state, int start) => _items[Count++] = (state, start);

        internal void Clear()
        {
            Count = 0;
            EndStart = -1;
        }
    }
}
