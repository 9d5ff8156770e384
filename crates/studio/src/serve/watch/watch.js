// Added by `escale serve --watch` alone: follows the pack's changes, and shows what is wrong.
(function (d) {
  var site = d.currentScript.dataset.site;
  var box, words, open = false;

  function add(to, name, text, kind) {
    var e = to.appendChild(d.createElement(name));
    if (text) e.textContent = text;
    if (kind) e.className = kind;
    return e;
  }
  // Here, or in the document of the language that the fault is about.
  function elsewhere(fault) {
    return fault.language && fault.language !== d.documentElement.lang;
  }
  function item(list, fault) {
    var li = add(list, 'li'), a;
    if (fault.section) {
      a = add(li, 'a', fault.place);
      a.href = (elsewhere(fault) ? fault.document : '') + '#' + fault.section;
    } else add(li, 'b', fault.place);
    add(li, 'p', fault.what);
    if (fault.remedy) add(li, 'p', '→ ' + fault.remedy);
    if (fault.paste) add(li, 'pre', fault.paste);
  }
  function list(faults, title, opened) {
    var details = add(box, 'details'), ul;
    details.open = opened;
    add(details, 'summary', title + ' ' + faults.length);
    ul = add(details, 'ul');
    faults.forEach(function (fault) { item(ul, fault); });
    return details;
  }
  function mark(faults) {
    d.querySelectorAll('[data-fault]').forEach(function (e) { e.removeAttribute('data-fault'); });
    faults.forEach(function (fault) {
      var e = fault.section && !elsewhere(fault) && d.getElementById(fault.section);
      if (e) e.setAttribute('data-fault', '');
    });
  }
  function show(all) {
    var errors = all.filter(function (f) { return f.is_error; });
    var warnings = all.filter(function (f) { return !f.is_error; });
    if (!box) {
      box = add(d.body, 'aside', '', 'escale-faults');
      box.setAttribute('aria-live', 'polite');
    }
    box.textContent = '';
    box.hidden = !all.length;
    if (errors.length) list(errors, words[0], true);
    if (warnings.length) {
      list(warnings, words[1], open).ontoggle = function () {
        open = this.open;
      };
    }
    mark(errors);
  }
  // The same section again: boot.js shows it and takes the code, and the query, out of the address.
  function reload(number) {
    var s = d.querySelector('section[data-shown]');
    location.replace(location.pathname + '?' + number + '#' + (s ? s.id : 'hm'));
  }
  function follow(known) {
    fetch('/__escale/changes?since=' + known, { cache: 'no-store' })
      .then(function (answer) { return answer.json(); })
      .then(function (now) {
        if (String(now.site) !== site) return reload(now.site);
        words = now.words;
        show(now.faults);
        follow(now.mark);
      })
      .catch(function () { setTimeout(follow, 1000, ''); });
  }
  follow('');
})(document);
