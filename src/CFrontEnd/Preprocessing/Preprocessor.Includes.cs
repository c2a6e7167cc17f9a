using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Lexing;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Preprocessing;

/// <content>Source file inclusion (C11 §6.10.2, with GNU's <c>#include_next</c> and <c>#import</c>).</content>
public sealed partial class Preprocessor
{
    /// <summary>The limit that gcc has.</summary>
    private const int MaximumIncludeDepth = 200;

    bool ITranslationState.HeaderExists(HeaderReference name, bool isNext) => FindHeader(name, isNext) is not null;

    /// <summary>Reads the rest of an <c>#include</c> and finds the file.</summary>
    /// <returns>The file to go on with; null if there is none, because the directive is wrong or the file was asked for once.</returns>
    /// <exception cref="TranslationStoppedException">There is no such file; reported.</exception>
    private SourceFile? FindIncluded(Token name, out int searchIndex)
    {
        searchIndex = IncludeResolver.BesideIncluder;
        string directive = name.Text;
        if (HeaderNameReader.Read(this, _expander, out Token first) is not { } header)
        {
            if (first.IsUnterminated || (first.Kind == TokenKind.Less && first.Expansion is null))
            {
                _diagnostics.Report(LexicalDiagnostics.UnterminatedLiteral, first, first.Kind == TokenKind.Less ? '>' : '"');
            }
            else
            {
                _diagnostics.Report(PreprocessorDiagnostics.MalformedInclude, first, directive);
            }

            return null;
        }

        CheckNoMoreTokens(directive);
        if (FindHeader(header, directive == "include_next") is not { } target)
        {
            _diagnostics.Report(
                header.IsAngled ? PreprocessorDiagnostics.UnknownSystemHeader : PreprocessorDiagnostics.HeaderNotFound, header.Span, header.Name);
            throw new TranslationStoppedException();
        }

        SourceFile file = _resolver.Open(target, header.Span);
        Record(span => new IncludeDirective(span, header.Name, header.IsAngled, file));
        if (_onceFiles.Contains(file))
        {
            return null;
        }

        if (directive == "import")
        {
            _onceFiles.Add(file);
        }

        if (_files.Count > MaximumIncludeDepth)
        {
            _diagnostics.Report(PreprocessorDiagnostics.IncludedTooDeeply, header.Span, MaximumIncludeDepth);
            throw new TranslationStoppedException();
        }

        searchIndex = target.SearchIndex;
        return file;
    }

    private IncludeTarget? FindHeader(HeaderReference header, bool isNext)
    {
        // In the main file gcc takes #include_next for #include.
        return isNext && _files.Count > 1
            ? _resolver.FindNext(header, CurrentFile.SearchIndex)
            : _resolver.Find(header, CurrentFile.File);
    }
}
