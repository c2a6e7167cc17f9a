using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <content>Conditional inclusion (C11 §6.10.1, with C23's <c>#elifdef</c> and <c>#elifndef</c>).</content>
public sealed partial class Preprocessor
{
    /// <summary>Carries out a directive of a conditional whose group is not nested in one that is skipped.</summary>
    /// <returns>Whether the group behind it is skipped.</returns>
    private bool CarryOutConditional(Token hash, Token name)
    {
        Stack<ConditionalGroup> conditionals = CurrentFile.Conditionals;
        string keyword = name.Text;
        bool isTaken;
        if (keyword is "if" or "ifdef" or "ifndef")
        {
            isTaken = EvaluateCondition(keyword, name);
            conditionals.Push(new ConditionalGroup(keyword, new SourceSpan(hash.File, hash.Start, name.End)) { HasTakenGroup = isTaken });
        }
        else if (!conditionals.TryPeek(out ConditionalGroup? group))
        {
            _diagnostics.Report(PreprocessorDiagnostics.ConditionalWithoutIf, name, keyword);
            return false;
        }
        else if (keyword == "endif")
        {
            CheckNoMoreTokens(keyword);
            conditionals.Pop();
            isTaken = true;
        }
        else if (group.HasElse)
        {
            ReportGroupAfterElse(group, name);
            isTaken = false;
        }
        else
        {
            if (keyword == "else")
            {
                CheckNoMoreTokens(keyword);
                group.HasElse = true;
                isTaken = !group.HasTakenGroup;
            }
            else
            {
                // The condition of a group behind the one that was taken is not even looked at.
                isTaken = !group.HasTakenGroup && EvaluateCondition(keyword, name);
            }

            group.HasTakenGroup |= isTaken;
        }

        Record(span => new ConditionalDirective(span, keyword, isTaken));
        return !isTaken;
    }

    private bool EvaluateCondition(string keyword, Token name)
    {
        if (keyword is "if" or "elif")
        {
            return new ConditionalEvaluator(_expander, _macros, _diagnostics).Evaluate(name);
        }

        if (_definitionReader.ReadName(keyword) is not { } macro)
        {
            return false;
        }

        CheckNoMoreTokens(keyword);
        return _macros.IsDefined(macro.Text) == keyword is "ifdef" or "elifdef";
    }

    /// <summary>Skips groups of the innermost conditional up to one that is taken, or behind its end.</summary>
    /// <param name="frame">The file.</param>
    /// <param name="start">The offset behind the line of the directive that began the skipping.</param>
    private void SkipGroups(FileFrame frame, int start)
    {
        ConditionalGroup group = frame.Conditionals.Peek();
        while (true)
        {
            Token token = frame.Read();
            if (token.Kind == TokenKind.EndOfFile)
            {
                AddSkippedRegion(frame.File, start, token.Start);
                frame.Lookahead = token;
                return;
            }

            if (token is not { Kind: TokenKind.Hash, AtStartOfLine: true })
            {
                WarnOfUnusedLiteral(token);
                continue;
            }

            Token name = BeginDirective(token);
            bool isOwn = ReferenceEquals(frame.Conditionals.Peek(), group);
            switch (name.Kind == TokenKind.Identifier ? name.Text : "")
            {
                case "if" or "ifdef" or "ifndef":
                    SourceSpan opening = new(token.File, token.Start, name.End);
                    frame.Conditionals.Push(new ConditionalGroup(name.Text, opening) { HasTakenGroup = true });
                    break;

                case "elif" or "elifdef" or "elifndef" or "else" when !isOwn:
                    ConditionalGroup nested = frame.Conditionals.Peek();
                    if (nested.HasElse)
                    {
                        ReportGroupAfterElse(nested, name);
                    }

                    nested.HasElse |= name.Text == "else";
                    break;

                case "endif" when !isOwn:
                    frame.Conditionals.Pop();
                    break;

                case "elif" or "elifdef" or "elifndef" or "else" or "endif" when isOwn:
                    AddSkippedRegion(frame.File, start, frame.File.GetLineStart(frame.File.GetLine(token.Start)));
                    bool isSkipping = CarryOutConditional(token, name);
                    start = EndDirective();
                    if (!isSkipping)
                    {
                        return;
                    }

                    continue;
            }

            EndDirective();
        }
    }

    private void ReportGroupAfterElse(ConditionalGroup group, Token name)
    {
        DiagnosticNote note = new(group.Opening, "the conditional began here");
        _diagnostics.Add(new Diagnostic(PreprocessorDiagnostics.GroupAfterElse, name.SpellingSpan, [name.Text], [note]));
    }

    private void AddSkippedRegion(SourceFile file, int start, int end)
    {
        if (IsRecorded && end > start)
        {
            _skippedRegions.Add(new SourceSpan(file, start, end));
        }
    }

    private void ReportOpenConditionals(FileFrame frame)
    {
        while (frame.Conditionals.TryPop(out ConditionalGroup? group))
        {
            _diagnostics.Report(PreprocessorDiagnostics.UnterminatedConditional, group.Opening, group.Keyword);
        }
    }
}
